"""A claim in the words it was wrapped in: the release, and the part of it that nobody can check."""

from __future__ import annotations

from game.campaign.claims.ledger import bare, worded
from game.campaign.context import Context
from game.campaign.desk.composer import Part, typeset
from game.campaign.pressroom.wording import Picks, read, slots, taken
from game.campaign.state import ClaimEntry

FLOURISH = ("adverb", "participle", "noun")


def picks_of(context: Context, entry: ClaimEntry) -> Picks:
    """The words of a release: the chosen ones, or those that the office took."""
    return read(entry.wording) or taken(context, entry.month, entry.kind)


def parts(context: Context, entry: ClaimEntry) -> tuple[Part, ...]:
    """A release as it went out, piece by piece."""
    kind, words = context.claim_kinds[entry.kind], _words(context, entry)
    clause = worded(kind, kind.texts[entry.boldness - 1], entry.level)
    whole = clause if words[0] else bare(kind, entry.level)
    return typeset(context.scenario.opening.company, whole, words)


def said(context: Context, entry: ClaimEntry) -> str:
    """A release as it went out."""
    return "".join(part.text for part in parts(context, entry))


def flourish(context: Context, entry: ClaimEntry) -> str:
    """'seamlessly unlocking co-created outcomes': what stood beside the claim."""
    found = {part.slot: part.text for part in parts(context, entry)}
    if "participle" not in found:
        return f"{found['noun']} for {found['whom']}"
    return " ".join(found[slot] for slot in FLOURISH)


def _words(context: Context, entry: ClaimEntry) -> tuple[str, ...]:
    picks = picks_of(context, entry)
    return tuple(slot.words[place] for slot, place in zip(slots(), picks, strict=True))
