"""Levers, people, departments and figures by everyday words: ``ai support 40``, ``fire``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.campaign.desk import Desk, Offer
from game.plain.conversation import Conversation
from game.plain.words import other
from game.plain.words.rooms import named

_FILLERS = frozenset(
    {"a", "an", "the", "in", "of", "to", "for", "at", "more", "some", "people", "staff"}
    | {"set", "make", "i", "want", "please"}
)
_RELATIVE = frozenset({"hire", "hiring", "recruit", "employ", "hires"})
"""Words whose number would be added to what is, where the lever sets what is to be."""
_STATES = frozenset({"on", "off", "open", "closed"})
_SHORTEST = 3
"""Letters of a name, bare, that can mean somebody."""


def lever(talk: Conversation, line: str) -> bool:
    """Open or set the lever that everyday words name; whether they name one."""
    words = _words(line)
    offers = _meant(talk.desk, words, _spelt(line))
    if len(offers) > 1:
        talk.say("Each department has its own:")
        talk.choose(offers, "")
    elif offers:
        _one(talk, offers[0], words)
    return bool(offers)


def set_lever(talk: Conversation, rest: str) -> None:
    """``set support.ai_share 45``, or a lever by everyday words."""
    key, _, value = rest.replace("=", " ").partition(" ")
    known = any(one.key == key for one in talk.desk.offers)
    if value.strip() and (known or not lever(talk, rest)):
        talk.act(f"{key}={value.strip()}")
    elif not value.strip():
        talk.say("Type what to set and to what, as in: set support.ai_share 45")


def rooms(desk: Desk, line: str) -> str:
    """What a department's, a figure's or a person's bare name asks for; or nothing."""
    return next(_rooms(desk, line), "")


def _rooms(desk: Desk, line: str) -> Iterator[str]:
    for card in desk.departments:
        if line in {card.id, card.name.lower()}:
            yield f"levers {card.id}"
    for figure in desk.figures:
        if other.FIGURES.get(line, line) in {figure.id, figure.name.lower()}:
            yield f"why {figure.id}"
    if line in other.PRESSURE:
        yield f"why {line}"
    if len(line) >= _SHORTEST and named(desk, line):
        yield f"people {line}"


def _words(line: str) -> list[str]:
    words = re.split(r"[\s,=]+", line.replace("lay off", "layoff"))
    return [one for one in words if one and one not in _FILLERS]


def _spelt(line: str) -> str:
    """Without hyphens, as a name may be typed that has them."""
    return f" {' '.join(line.lower().replace('-', ' ').replace('_', ' ').split())} "


def _meant(desk: Desk, words: list[str], line: str) -> tuple[Offer, ...]:
    """The levers that one of the words names; of one department, where another names it."""
    ends = {other.LEVERS.get(one, one) for one in words}
    found = [one for one in desk.offers if _spelt(one.name) in line]
    found = found or [
        one for one in desk.offers if one.key.rpartition(".")[2] in ends or one.key in ends
    ]
    teams = {one.id for one in desk.departments if {one.id, one.name.lower()} & set(words)}
    return tuple([one for one in found if one.group in teams] or found)


def _one(talk: Conversation, offer: Offer, words: list[str]) -> None:
    bare = (one.rstrip("%") for one in words)
    values = [one for one in bare if one.isdecimal() or one in _STATES]
    adds = offer.key.endswith("headcount") and _RELATIVE & set(words)
    if values and not adds:
        talk.act(f"{offer.key}={values[0]}")
    else:
        talk.open(offer)
