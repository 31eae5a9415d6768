"""The minutes of the meetings before: what was asked, what was answered, how it went."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.boardroom.asked import asked
from game.campaign.boardroom.wanting import spelt, wanting
from game.campaign.context import Context
from game.campaign.desk.meeting import Earlier
from game.campaign.state import Ask, GameState

ANSWERED = {"accept": "you accepted", "counter": "you offered half", "refuse": "you refused"}
PROMISED = {"growth", "quiet", "evidence"}
"""Asks that have no half: a counter-offer promises to try."""
OUTCOMES = {"met": "met", "missed": "missed"}


def earlier(context: Context, turns: Iterable[GameState], state: GameState) -> tuple[Earlier, ...]:
    """The meetings before this one, the latest first.

    Args:
        context: the game's.
        turns: the states in which the months were ended; none of a game opened from a snapshot.
        state: the meeting that is going on.
    """
    after = {turn.month - 1: turn for turn in turns if context.meets(turn.month - 1)}
    held = sorted(month for month in after if 0 < month < state.month)
    return tuple(_entry(context, after, month, state) for month in reversed(held))


def _entry(context: Context, after: dict[int, GameState], month: int, state: GameState) -> Earlier:
    board = after[month].board
    following = after.get(month + context.turns(3))
    verdict = state.board.verdict if following is None else following.board.verdict
    answer = board.ask.answer if board.ask is not None else "refuse"
    return Earlier(
        quarter=board.meetings,
        confidence=round(board.confidence * 100.0),
        asked=spelt(board.ask) if board.ask is not None else _refused(context, state, month),
        answer=_answer(board.ask, answer),
        outcome=OUTCOMES.get(verdict, "") if answer != "refuse" else "",
    )


def _answer(ask: Ask | None, answer: str) -> str:
    if ask is not None and answer == "counter" and ask.kind in PROMISED:
        return "you promised to try"
    return ANSWERED[answer]


def _refused(context: Context, state: GameState, month: int) -> str:
    """An ask that was refused is not kept, but what it was for follows from the record."""
    return wanting(asked(context, state, month))
