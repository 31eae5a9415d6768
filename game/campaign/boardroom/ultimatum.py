"""An ultimatum, told as it is counted: when it runs out, at what it ends, what lifts it."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month.mandate import runs, turns_of
from game.campaign.state import GameState


def decides(context: Context, state: GameState) -> int:
    """The month of the meeting at which the ultimatum that runs can be the end."""
    month = state.month + (1 if state.stage == "board" else 0)
    while not context.meets(month):
        month += 1
    return month + (state.board.ultimatum - 1) * context.turns(3)


def warning(context: Context, state: GameState) -> str:
    """What it threatens, and by when; empty while none runs."""
    rules, left = context.rules.board, state.board.ultimatum
    if not left:
        return ""
    month = decides(context, state)
    ends = _lifted(rules.ultimatum, state.company.board * 100.0)
    if month > context.scenario.pace.length:
        return f"An ultimatum that your time will not outlast: you go if none is left. {ends}"
    if left > 1:
        return (
            f"An ultimatum, {left} meetings from now: in month {month} you go if confidence is "
            f"under {rules.ultimatum_mark:.0f}, and at any meeting if none is left. {ends}"
        )
    return (
        f"The ultimatum, and the next meeting decides: in month {month} you go if confidence is "
        f"under {rules.ultimatum_mark:.0f}. {ends}"
    )


def _lifted(mark: float, now: float) -> str:
    """What ends it; where `now` is shown as the mark, and is not, with the digits between them."""
    ends = f"A meeting that finds it at {mark:.0f} or more lifts it."
    if now >= mark or round(now) < mark:
        return ends
    return f"{ends} It is at {min(now, mark - 0.01):.2f}, just under."


def told(context: Context, state: GameState) -> str:
    """The same in the words of a line: 'at least 4 in month 9, or you go'; empty for none."""
    if not state.board.ultimatum:
        return ""
    mark, month = context.rules.board.ultimatum_mark, decides(context, state)
    if month > context.scenario.pace.length:
        return "some confidence left to the end, or you go"
    return f"a confidence of at least {mark:.0f} in month {month}, or you go"


def mandate(context: Context, state: GameState) -> tuple[str, ...]:
    """That a mandate holds the board back, while it does."""
    if not runs(context, state):
        return ()
    parts = context.rules.reversal
    last = state.reversal.month + turns_of(context, state) - 1
    told = f"You turned round in public: to the end of month {last} nothing takes it below"
    return (f"{told} {parts.mandate_floor * 100:.0f}, and there is no ultimatum.",)
