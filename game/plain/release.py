"""The release that goes out is the one that was shown: the words that stand are typed with it."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk import Desk
from game.plain.page import Lines


def composed(desk: Desk, text: str, words: Sequence[int]) -> str:
    """``press=work_of:2`` with the words that were chosen, or that the composer has laid out."""
    composer = desk.composer
    if composer is None or all(draft.action != text for draft in composer.drafts):
        return text
    return f"{text}:{'-'.join(map(str, words or composer.picks))}"


def released(before: Desk, after: Desk) -> Lines:
    """What has just gone out, word by word; what a letter has set off, its reply tells."""
    new = after.claims[len(before.claims) :] if after.letters == before.letters else ()
    return tuple(f"It went out as: {one.release}" for one in new if one.release)
