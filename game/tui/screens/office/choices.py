"""What a release is made of, line by line: the claim, how bold it is, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.tui.widgets.rows.claim_row import boldness
from game.tui.widgets.rows.slot_row import SEND, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Composer, Draft

CLAIM, BOLDNESS = "claim", "boldness"
TURNS = frozenset({"left", "right", "h", "l"})
"""Keys that change a word, where the cursor is on one."""

Chosen = tuple[str, int, tuple[int, ...]]
"""The claim's id, how bold it is (1-3), and a place in each slot of words."""


def choices(composer: Composer, draft: Draft, picks: Sequence[int]) -> list[Choice]:
    """The lines that can be turned, as they stand, and the one that sends."""
    grade = f"{boldness(draft.boldness)} {draft.grade}"
    words = [
        Choice(slot.id, slot.name, slot.words[pick])
        for slot, pick in zip(composer.slots, picks, strict=True)
    ]
    return [
        Choice(CLAIM, "claim", draft.topic),
        Choice(BOLDNESS, "boldness", grade),
        *words,
        Choice(SEND, "send it", ""),
    ]


def turned(composer: Composer, chosen: Chosen, slot: str, step: int) -> Chosen:
    """With the next of a line's values, or the one before it by a `step` of -1."""
    claim, bold, picks = chosen
    if slot == CLAIM:
        claims = list(dict.fromkeys(draft.claim for draft in composer.drafts))
        return claims[(claims.index(claim) + step) % len(claims)], bold, picks
    if slot == BOLDNESS:
        return claim, (bold - 1 + step) % 3 + 1, picks
    place = [one.id for one in composer.slots].index(slot)
    pick = (picks[place] + step) % len(composer.slots[place].words)
    return claim, bold, (*picks[:place], pick, *picks[place + 1 :])


def first_choices(composer: Composer | None) -> Chosen:
    """What to begin with: the most careful claim that can be made now, and the words laid out."""
    drafts = composer.drafts if composer else ()
    free = sorted((one for one in drafts if one.available), key=lambda one: one.boldness)
    first = next(iter(free or drafts), None)
    picks = composer.picks if composer else ()
    return (first.claim, first.boldness, picks) if first else ("", 1, picks)


def in_hand(composer: Composer, claim: str, bold: int) -> Draft | None:
    """The claim at this boldness; the first there is, where there is no such one."""
    drafts = composer.drafts
    found = (one for one in drafts if (one.claim, one.boldness) == (claim, bold))
    return next(found, drafts[0] if drafts else None)
