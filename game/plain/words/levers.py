"""The levers: all of them once a month, then those that have changed; set one by its name."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.desk import Offer
from game.plain import menu
from game.plain.conversation import Conversation
from game.plain.words import meaning

_LISTED_APART = {"looks", "forecasts", "press", "people", "reversal", "month"}
ALL = "all"


def in_group(group: str) -> Callable[[Offer], bool]:
    """Whether an offer is of a group: a department's id, looks or press."""
    return lambda offer: offer.group == group


def offers(talk: Conversation, wanted: Callable[[Offer], bool], nothing: str) -> None:
    """List those that are `wanted`; numbers then open them."""
    talk.choose(tuple(offer for offer in talk.desk.offers if wanted(offer)), nothing)


def levers(talk: Conversation, rest: str) -> None:
    """``levers``, ``levers all``, of one department, or one lever by its key."""
    if any(offer.key == rest for offer in talk.desk.offers):
        offers(talk, lambda offer: offer.key == rest, "")
    elif rest and rest != ALL:
        offers(talk, in_group(rest), f"there is no lever {rest[:40]!r}; levers lists them")
    else:
        found = tuple(one for one in talk.desk.offers if one.group not in _LISTED_APART)
        _every(talk, found, whole=rest == ALL)


def _every(talk: Conversation, found: tuple[Offer, ...], *, whole: bool) -> None:
    """All, the first time in a month; after a change only what the last list does not say."""
    desk, last = talk.desk, talk.heard_levers
    known = last[1] if last[0] == desk.month else ()
    talk.heard_levers = (desk.month, tuple((one.key, one.now) for one in found))
    changed = {one.key for one in found if known and (one.key, one.now) not in known}
    if whole or not changed:
        talk.choose(found, f"No levers now: {meaning.waits(desk) or 'none is left'}.")
    else:
        talk.choose(found, "", (*menu.listed(desk, found, changed), menu.REST))
