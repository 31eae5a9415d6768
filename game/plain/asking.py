"""Typed questions about the past: why, on what rule, and what mattered."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.campaign.desk import Figure
from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.page import Lines
from game.plain.render import achieved, company, pressure, why
from game.plain.words.other import FIGURES, PRESSURE


def ask_why(talk: Conversation, rest: str) -> None:
    """``why quality``, or since a month: ``why quality 6``."""
    stem, _, month = rest.rpartition(" ")
    name = stem if month.isdecimal() else rest
    since = int(month[:3]) if month.isdecimal() else None
    if name in PRESSURE:
        talk.say(*pressure.pressure(talk.desk))
        return
    figures = talk.desk.figures
    found, odd = _meant(figures, name), _meant(figures, stem)
    if found:
        _say(talk, lambda: _moved(talk, found, since))
    elif odd:
        talk.say(f"{month[:20]!r} is no month: type why {odd.id}, or why {odd.id} and a number.")
    elif name and figures:
        _say(talk, lambda: why.reasons(talk.game.why(name, since)))
    else:
        names = ", ".join(one.id for one in figures)
        talk.say(f"Type why and a figure: {names}." if names else "There are no figures yet.")


def ask_achievements(talk: Conversation, _: str) -> None:
    """``achievements``."""
    _say(talk, lambda: achieved.album(talk.game.achievements()))


def ask_rule(talk: Conversation, rest: str) -> None:
    """``rule fatigue.fear``, or a parameter."""
    if rest:
        _say(talk, lambda: why.rule(talk.game.rule(rest)))
    else:
        talk.say("Type rule and an id, as in: rule fatigue.fear")


def ask_what_mattered(talk: Conversation, _: str) -> None:
    """``decisive``."""
    if talk.game.tells_all:
        talk.say("Playing the game again without each decision; this takes some seconds.")
    _say(talk, lambda: why.mattered(talk.game.decisive()))


def _moved(talk: Conversation, figure: Figure, since: int | None) -> Lines:
    """All about a figure; one line where the month it is to be compared with is not over."""
    found = talk.game.why(figure.id, since)
    if since is None or since <= found.until != 0:
        return (*company.why(figure), *why.reasons(found))
    if not found.until:
        return (f"There is no month to compare with: type why {figure.id}.",)
    taken = f"a month from 0 (your first day) to {found.until}"
    return (f"Month {since} is not over: type why {figure.id} and {taken}.",)


def _meant(figures: Iterable[Figure], typed: str) -> Figure | None:
    names = (typed, FIGURES.get(typed, "")) if typed else ()
    found = (one for name in names if name for one in figures if _means(one, name))
    return next(found, None)


def _means(figure: Figure, typed: str) -> bool:
    return figure.id == typed or figure.name.lower().startswith(typed)


def _say(talk: Conversation, answer: Callable[[], Lines]) -> None:
    try:
        talk.say(*answer())
    except GameError as error:
        talk.say(str(error))
