"""What a prediction or the curtain asks, and the answers that are offered."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import Option
from game.campaign.state import GameState

PREDICTIONS = (6, 12, 18, 24, 30)
GUESSES = (30, 40, 50, 60, 70, 80, 90, 95)


def _option(action: str, label: str) -> Option:
    return Option(action, label, 0, "", "", current=False, available=True, reason="")


def question(context: Context, state: GameState) -> str:
    """The question in words; empty when nothing is asked."""
    if state.stage == "prediction":
        return (
            "Before you begin: in which month will you ask the humans to come back, if ever? "
            "It is a guess, and binds you to nothing."
        )
    if state.interruption is not None:
        weeks = context.weeks_in(state.month)
        return f"Week {state.interruption.weeks} of {weeks}. This cannot wait."
    if state.stage == "curtain":
        start = state.history[0].true[context.names.index["quality"]]
        return (
            f"{_how_it_ended(state)}Before the curtain: what is true quality now, do you think? "
            f"On your first day it was {start * 100:.0f}."
        )
    return ""


def _how_it_ended(state: GameState) -> str:
    """Why the curtain falls early; empty when it does not."""
    if state.company.cash <= 0.0:
        return "The cash is gone. "
    if not state.board.out_month:
        return ""
    left, missed = state.company.board * 100.0, state.board.verdict == "missed"
    ask = " What it had asked for, it did not get." if missed else ""
    return f"The board has let you go: its confidence is down to {left:.0f}.{ask} "


def answers(context: Context, state: GameState) -> tuple[Option, ...]:
    """Handy answers; any number in the range may be typed."""
    if state.stage == "prediction":
        length = context.scenario.pace.length
        months = [month for month in PREDICTIONS if month <= length]
        return (
            *(_option(f"predict={month}", f"month {month}") for month in months),
            _option("predict=never", "never: nobody will have to be asked back"),
        )
    if state.stage == "curtain":
        return tuple(_option(f"guess={guess}", str(guess)) for guess in GUESSES)
    return ()
