"""What the desk says of the meeting before it: what was promised, and where confidence went."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.boardroom.wanting import spelt
from game.campaign.context import Context
from game.campaign.state import GameState


def promised(
    context: Context, state: GameState, turns: Sequence[GameState] = ()
) -> tuple[str, ...]:
    """The sentences of the month after a meeting, as one notice; none in other months."""
    if not _fresh(context, state):
        return ()
    went, now = moved(context, state, turns), _points(state.company.board)
    told = (_accepted(context, state), f"Confidence: {went}, {now} now." if went else "")
    line = " ".join(part for part in told if part)
    return (line,) if line else ()


def _fresh(context: Context, state: GameState) -> bool:
    return state.stage == "month" and state.month > 1 and context.meets(state.month - 1)


def _accepted(context: Context, state: GameState) -> str:
    ask = state.board.ask
    if ask is None or not ask.answer or ask.due - state.month + 1 != context.turns(3):
        return ""
    what = "You accepted" if ask.answer == "accept" else "You promised to try"
    return f"{what}: {spelt(ask)} by {context.turn} {ask.due}."


def moved(context: Context, state: GameState, turns: Sequence[GameState]) -> str:
    """Where the desk's confidence has come from: ``61 as you ended the month, 57 at the meeting``.

    Empty outside the month after a meeting, and where all are the same.

    Args:
        context: the game's.
        state: the desk's.
        turns: the states in which the months were ended; none of a game opened from a snapshot.
    """
    if not _fresh(context, state):
        return ""
    now, met = _points(state.company.board), _points(state.board.confidence)
    before = _points(_before(context, state, turns))
    if now == met == before:
        return ""
    return f"{before} as you ended the {context.turn}, {met} at the meeting"


def _before(context: Context, state: GameState, turns: Sequence[GameState]) -> float:
    """What stood there when the month was ended; without the turns, when it began."""
    if turns and turns[-1].month == state.month - 1:
        return turns[-1].company.board
    place = next(at for at, one in enumerate(context.reporters) if one.reads == "board")
    return state.history[-2:][0].shown[place] or 0.0


def _points(confidence: float) -> int:
    return round(confidence * 100.0)
