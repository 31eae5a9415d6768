"""The lines of a forecast, worked out once: a fan takes half a second."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.forecast.consultant import straight_lines
from game.campaign.forecast.line import Line
from game.campaign.forecast.operations import fan
from game.campaign.state import ForecastTaken, GameState

MOST = 8
"""Fans kept of one game; a desk shows fewer."""


def lines_of(context: Context, state: GameState, taken: ForecastTaken) -> tuple[Line, ...]:
    """What a forecast says; pure, whatever has happened since it was made."""
    if taken.kind == "consultant":
        return straight_lines(context, state, taken)
    kept = context.fans
    if taken not in kept:
        while len(kept) >= MOST:
            kept.pop(next(iter(kept)))
        kept[taken] = fan(context, state, taken)
    return kept[taken]


def on_the_desk(context: Context, state: GameState) -> tuple[ForecastTaken, ...]:
    """The forecasts that lie on the desk, the latest first: so many of each kind as are kept."""
    found: list[ForecastTaken] = []
    for taken in reversed(state.forecasts):
        same = sum(other.kind == taken.kind for other in found)
        if same < context.rules.forecast.kept:
            found.append(taken)
    return tuple(found)
