"""The minutes of the meetings before: what was asked, what was answered, how it went."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.boardroom.asked import asked
from game.campaign.boardroom.wanting import spelt, wanting
from game.campaign.context import Context
from game.campaign.desk.meeting import Earlier
from game.campaign.state import Ask, GameState
from game.campaign.words import wording

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


def how_far(context: Context, turns: Iterable[GameState], state: GameState) -> str:
    """'Promised: a margin of 17 %; it was 16.97 %.' of the wish that has just been judged."""
    month = state.month - context.turns(3)
    asks = (turn.board.ask for turn in turns if turn.month - 1 == month)
    ask = next(asks, None)
    if ask is None or not state.board.verdict:
        return ""
    reached = _reached(context, ask, state)
    return f"Promised: {spelt(ask)}; it was {reached}." if reached else ""


def last_wish(context: Context, turns: Iterable[GameState], state: GameState) -> str:
    """What became of the wish that was due at the last meeting, which asks for nothing more."""
    after = {turn.month - 1: turn for turn in turns if context.meets(turn.month - 1)}
    turn = after.get(state.month - context.turns(3))
    ask = turn.board.ask if turn else None
    if ask is None or ask.due != state.month or not state.board.verdict:
        return ""
    reached = _reached(context, ask, state)
    was = f" (it was {reached})" if reached else ""
    answer, verdict = answered(ask, ask.answer), OUTCOMES[state.board.verdict]
    wish = f"{spelt(ask)} by {context.turn} {ask.due}"
    return f"The board's last wish was {wish}; {answer}: {verdict}{was}."


def _reached(context: Context, ask: Ask, state: GameState) -> str:
    """What was reached of a level when it was due, with the digits that part it from the level."""
    if ask.kind not in context.names.index or ask.due >= len(state.history):
        return ""
    value = state.history[ask.due].true[context.names.index[ask.kind]]
    return wording.apart(value, ask.level)


def _entry(context: Context, after: dict[int, GameState], month: int, state: GameState) -> Earlier:
    board = after[month].board
    following = after.get(month + context.turns(3))
    verdict = state.board.verdict if following is None else following.board.verdict
    answer = board.ask.answer if board.ask is not None else "refuse"
    said = OUTCOMES.get(verdict, "") if answer != "refuse" else ""
    return Earlier(
        quarter=board.meetings,
        confidence=round(board.confidence * 100.0),
        asked=spelt(board.ask) if board.ask is not None else _refused(context, state, month),
        answer=answered(board.ask, answer),
        outcome=said,
        reached=_reached(context, board.ask, state) if board.ask is not None and said else "",
    )


def answered(ask: Ask | None, answer: str) -> str:
    """``you accepted``; to an ask that has no half, a counter-offer is a promise."""
    if ask is not None and answer == "counter" and ask.kind in PROMISED:
        return "you promised to try"
    return ANSWERED[answer]


def _refused(context: Context, state: GameState, month: int) -> str:
    """An ask that was refused is not kept, but what it was for follows from the record."""
    return wanting(asked(context, state, month))
