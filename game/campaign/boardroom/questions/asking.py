"""Which question is asked at this meeting, and whether it still waits."""

from __future__ import annotations

from game.campaign.boardroom.questions.conditions import CONDITIONS
from game.campaign.boardroom.questions.rounds import EVADE, is_again, number, rounds
from game.campaign.context import Context
from game.campaign.state import GameState, Questioned
from game.campaign.words.lexicon import lexicon

__all__ = ["AUDIT", "EVADE", "KEY", "LEFT", "answered", "is_again", "kind", "wording"]

KEY = "question"
AUDIT, LEFT = "audit", ""
FIRST = "came_back"
"""Asked before any other as soon as there is cause: at the first meeting after the reversal."""
REST = 3
"""Meetings in which a question that was answered is not asked again."""


def answered(state: GameState) -> Questioned | None:
    """What was answered at this meeting; None while nothing was."""
    last = state.board.questions[-1:]
    return last[0] if last and last[0].month == state.month else None


def kind(context: Context, state: GameState) -> str:
    """The question that waits for an answer; empty while none does.

    One that was evaded comes again as long as there is cause; a new one is drawn from those that
    have cause and a wording left, have not been asked of late and least often so far. The first
    after the reversal is how many came back.
    """
    if state.stage != "board" or answered(state):
        return ""
    may = [each for each, holds in CONDITIONS.items() if holds(context, state)]
    before = state.board.questions
    if FIRST in may and not any(one.kind == FIRST for one in before):
        return FIRST
    if before and before[-1].said == EVADE and before[-1].kind in may and not _twice(state):
        return before[-1].kind
    closed = {one.kind for one in before if one.said == AUDIT}
    since = state.month - REST * context.turns(3)
    late = {one.kind for one in before if one.month >= since}
    free = [
        each for each in may if each not in closed | late and rounds(state, each) < _wordings(each)
    ]
    if not free:
        return ""
    fewest = min(_asked(state, each) for each in free)
    free = [each for each in free if _asked(state, each) == fewest]
    draw = context.luck.uniform("cosmetic:board:question", state.month)
    return free[min(int(draw * len(free)), len(free) - 1)]


def _asked(state: GameState, each: str) -> int:
    return sum(one.kind == each for one in state.board.questions)


def wording(context: Context, state: GameState, each: str) -> int:
    """The place of the wording in which a kind is asked now; an evaded one comes again in its own.

    A seed goes through them in its own order.
    """
    name = f"cosmetic:board:question:{each}"
    order = sorted(range(_wordings(each)), key=lambda place: context.luck.uniform(name, 0, place))
    return order[number(state, each) % len(order)]


def _wordings(each: str) -> int:
    return len(lexicon()["question"][each]["asks"])


def _twice(state: GameState) -> bool:
    """Whether the same has been evaded twice running: then they have understood."""
    last = state.board.questions[-2:]
    return len(last) == 2 and all(one.said == EVADE for one in last) and _same(last)


def _same(asked: tuple[Questioned, ...]) -> bool:
    return len({one.kind for one in asked}) == 1
