"""A release's words as places in slots: read, written, checked, and taken where nobody chose."""

from __future__ import annotations

from functools import cache

from game.campaign.context import Context
from game.campaign.desk.composer import SLOTS, Slot
from game.campaign.words.lexicon import lexicon

Picks = tuple[int, ...]
NAMES = {"participle": "doing what", "whom": "for whom", "quote": "you said"}
"""What a slot is called where its id is not the word for it."""


@cache
def slots() -> tuple[Slot, ...]:
    """The slots with their words, read once."""
    table = lexicon()["press"]
    return tuple(Slot(name, NAMES.get(name, name), tuple(table[name])) for name in SLOTS)


def read(text: str) -> Picks | None:
    """``1-0-3-2-5-0-1`` as places; None where it is not a wording."""
    numbers = text.split("-")
    if len(numbers) != len(SLOTS) or not all(map(_is_place, numbers)):
        return None
    picks = tuple(map(int, numbers))
    fits = all(pick < len(slot.words) for pick, slot in zip(picks, slots(), strict=True))
    return picks if fits else None


def _is_place(number: str) -> bool:
    plain = number.isascii() and number.isdigit() and len(number) <= 2
    return plain and str(int(number)) == number


def parted(value: str) -> tuple[str, str]:
    """``work_of:2:1-0-…`` as what is claimed and the wording; the latter empty where it has none.

    A wording that fits no slots is left where it stands: then the whole is no release.
    """
    head, _, words = value.rpartition(":")
    return (head, words) if ":" in head and read(words) is not None else (value, "")


def taken(context: Context, month: int, kind: str) -> Picks:
    """The words that the office takes for a claim of a month; never a release without a verb.

    Two claims of a month have no word in common, as far as a slot's words go round.
    """
    # a scenario without claims lays the words out all the same: its kind is ""
    place = ["", *context.claim_kinds].index(kind)
    return tuple(_next(slot, _pick(context, month, slot), place) for slot in slots())


def suggested(context: Context, month: int, kind: str, sent: int) -> Picks:
    """The words the composer lays out: other ones for each release already `sent` this month."""
    pairs = zip(slots(), taken(context, month, kind), strict=True)
    return tuple(_next(slot, pick, sent) for slot, pick in pairs)


def _next(slot: Slot, pick: int, steps: int) -> int:
    first = 0 if slot.words[0] else 1
    return first + (pick - first + steps) % (len(slot.words) - first)


def _pick(context: Context, month: int, slot: Slot) -> int:
    first, stream = 0 if slot.words[0] else 1, f"cosmetic:press:{slot.id}"
    return first + int(context.luck.uniform(stream, month) * (len(slot.words) - first))
