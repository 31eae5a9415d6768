"""What can be answered to each question, by what lies in the drawer."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.boardroom.questions import promising
from game.campaign.boardroom.questions.conditions import has_rung, reports
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample
from game.campaign.month.board import has_evidence
from game.campaign.state import GameState

Answers = tuple[str, ...]
WORDS = (
    "figure", "sample", "worse", "audit", "count", "admit", "look", "back", "own", "blame", "evade",
)  # fmt: skip
"""Every answer there is: the reporter's figure as a claim, one that was looked for, one that was
and is bad news, an audited one, one that the books tell, that nobody has looked, that somebody
will, that it is taken back, that it was the player's doing, or others', and something else."""


def of_kind(context: Context, state: GameState, kind: str) -> Answers:
    """Answers to a question, two to four; the last evades it."""
    return (*_SAID[kind](context, state), "evade")


def _counted(_context: Context, _state: GameState) -> Answers:
    return ("count", "admit")


def _admitted(_context: Context, _state: GameState) -> Answers:
    return ("admit",)


def _release(_context: Context, _state: GameState) -> Answers:
    return ("figure", "back", "admit")


def _quality(context: Context, state: GameState) -> Answers:
    said = ("figure",) if reports(context, "quality") else ()
    if has_evidence(context, state):
        return (*said, "audit")
    return (*said, "sample" if live_sample(context, state, "quality") else "admit")


def _line(_context: Context, state: GameState) -> Answers:
    return ("count",) if has_rung(state) else ("admit",)


def _tired(context: Context, state: GameState) -> Answers:
    return ("sample",) if live_sample(context, state, "burnout") else ("admit",)


def _drawer(context: Context, _state: GameState) -> Answers:
    return ("worse", "figure") if reports(context, "quality") else ("worse",)


def _measured(context: Context, state: GameState) -> Answers:
    return ("look" if promising.look(context, state) else "admit", "back")


def _owned(_context: Context, _state: GameState) -> Answers:
    return ("own", "blame")


def _frozen(_context: Context, _state: GameState) -> Answers:
    return ("count", "blame")


def _sampled(figure: str) -> Callable[[Context, GameState], Answers]:
    def said(context: Context, state: GameState) -> Answers:
        return ("sample" if live_sample(context, state, figure) else "admit", "blame")

    return said


_SAID: dict[str, Callable[[Context, GameState], Answers]] = {
    "came_back": _counted,
    "work": _counted,
    "release": _release,
    "quality": _quality,
    "line": _line,
    "left": _counted,
    "door": _admitted,
    "tired": _tired,
    "read": _admitted,
    "gig": _counted,
    "drawer": _drawer,
    "measured": _measured,
    "named": _owned,
    "hours": _owned,
    "frozen": _frozen,
    "guarantee": _owned,
    "jumped": _sampled("quality"),
    "lost": _sampled("silent"),
}
