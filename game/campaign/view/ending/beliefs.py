"""What you had thought, beside what came of it."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import GameState


def guessed(context: Context, state: GameState) -> str:
    """What was thought of quality before the curtain, and what it was; empty if not asked."""
    if state.guess < 0:
        return ""
    truth = state.history[-1].true[context.names.index["quality"]]
    return (
        f"Before the curtain rose you thought quality was {state.guess}. It was {truth * 100:.0f}."
    )


def predicted(context: Context, state: GameState) -> str:
    """When you thought that you would turn round, and when you did; empty if not asked."""
    if state.prediction < 0:
        return ""
    turned, turn = state.reversal.month, context.turn
    said = f"in {turn} {state.prediction}" if state.prediction else "never"
    did = f"You did, in {turn} {turned}." if turned else "You did not."
    return f"Asked when you would turn round, you said: {said}. {did}"
