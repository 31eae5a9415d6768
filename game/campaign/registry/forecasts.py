"""Forecasts: two people who say what comes of today's orders. Both cost the same."""

from __future__ import annotations

from typing import cast

from game.campaign.context import Context
from game.campaign.forecast.taking import as_believed, take_forecast
from game.campaign.month import changes
from game.campaign.registry.lever import Deed, Move
from game.campaign.state import ForecastKind, ForecastTaken, GameState


def _moves(context: Context, state: GameState) -> tuple[Move, ...]:
    return tuple(
        Move(
            kind,
            forecaster.name,
            focus=forecaster.focus,
            money=float(forecaster.money),
            hint=forecaster.tells,
            reason=_reason(context, state, cast("ForecastKind", kind)),
        )
        for kind, forecaster in context.rules.forecast.kinds.items()
    )


def _reason(context: Context, state: GameState, kind: ForecastKind) -> str:
    """The same questions get the same answers: they are not sold twice in a month."""
    again: ForecastTaken | None = next(
        (taken for taken in reversed(state.forecasts) if taken.kind == kind), None
    )
    if again is None or again.month != state.month:
        return ""
    same = again == as_believed(context, state, kind)
    return "nothing has changed since" if same else ""


def _order(context: Context, state: GameState, value: str) -> GameState:
    forecaster = context.rules.forecast.kinds[value]
    state = changes.spend(changes.charge(state, forecaster.focus), float(forecaster.money))
    return take_forecast(context, state, cast("ForecastKind", value))


def _told(context: Context, _state: GameState, value: str) -> str:
    return f"Ordered: {context.rules.forecast.kinds[value].name}"


FORECAST = Deed(
    key="forecast",
    group="forecasts",
    name="Forecast",
    help="Twelve months from here, on today's orders. The consultants extend the reported lines; "
    "the operations manager works out what follows, as well as the figures she starts from.",
    shortcut="o",
    now=lambda _context, state: f"{len(state.forecasts)} so far" if state.forecasts else "",
    moves=_moves,
    do=_order,
    told=_told,
    final=True,
)
