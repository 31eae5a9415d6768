"""A line of a forecast, in the desk's own units."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import ForecastTaken
from game.frozen import dataclass

FIGURES = ("quality", "churn", "burnout", "profit", "customers", "headcount", "cash")
"""Ids of the reporters' table that a forecast draws, in its own order."""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: now, then at the end of each month. Without a band, `low` and `high` are ()."""

    figure: str
    points: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()


def reporter_of(context: Context, figure: str) -> Reporter:
    """Who says so on the desk."""
    return next(reporter for reporter in context.reporters if reporter.id == figure)


def known(context: Context, taken: ForecastTaken) -> dict[str, float]:
    """The figures to be drawn, as believed then, in order; what nobody knew is left out."""
    shown = {
        reporter.id: value
        for reporter, value in zip(context.reporters, taken.shown, strict=True)
        if value is not None
    }
    return {figure: shown[figure] for figure in FIGURES if figure in shown}


def turns_ahead(context: Context) -> int:
    """How many turns a forecast reaches."""
    return context.turns(context.rules.forecast.months)
