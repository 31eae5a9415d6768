"""Typed questions about the past: why, on what rule, what mattered, and what if."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.desk import Figure
from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.page import Lines
from game.plain.render import company, otherwise, why


def ask_why(talk: Conversation, rest: str) -> None:
    """``why quality``, or since a month: ``why quality 6``."""
    name, _, month = rest.rpartition(" ") if rest.rpartition(" ")[2].isdecimal() else (rest, "", "")
    since = int(month[:3]) if month else None
    figures = talk.desk.figures
    found = [one for one in figures if name and _means(one, name)]
    if found:
        talk.say(*company.why(found[0]))
        _say(talk, lambda: why.reasons(talk.game.why(found[0].id, since)))
    elif name and figures:
        _say(talk, lambda: why.reasons(talk.game.why(name, since)))
    else:
        names = ", ".join(one.id for one in figures)
        talk.say(f"Type why and a figure: {names}." if names else "There are no figures yet.")


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


def ask_what_if(talk: Conversation, rest: str) -> None:
    """``whatif 7:support.ai_share=20``."""
    if not rest:
        talk.say("Type a month and what to do otherwise: whatif 7:support.ai_share=20, or 7:-")
        return
    if talk.game.tells_all:
        talk.say("Playing both futures, and a few more for luck; this takes some seconds.")
    _say(talk, lambda: otherwise.told(talk.game.what_if(rest)))


def _means(figure: Figure, typed: str) -> bool:
    return figure.id == typed or figure.name.lower().startswith(typed)


def _say(talk: Conversation, answer: Callable[[], Lines]) -> None:
    try:
        talk.say(*answer())
    except GameError as error:
        talk.say(str(error))
