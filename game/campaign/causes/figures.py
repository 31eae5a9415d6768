"""Every figure that can be asked about, and what its movement was made of."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.causes import readings, stock_figures
from game.campaign.causes.books import MILLION, MONTHS_A_YEAR, ONE_OFFS
from game.campaign.causes.chapter import Chapter
from game.campaign.causes.movement import Share, difference
from game.campaign.causes.quality import quality, team_quality
from game.campaign.causes.stock_figures import Span
from game.campaign.context import Context
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Pages:
    """Two months of a game, to be compared."""

    context: Context
    then: Chapter
    now: Chapter
    span: Span
    """Of the stocks; its end may be this moment rather than the month's end."""


Parting = Callable[[Pages], list[Share]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure that can be asked about."""

    unit: str
    parts: Parting


def figure(context: Context, name: str) -> Asked | None:
    """The figure of that id: a desk's, a stock's, or ``support.quality``; None if there is none."""
    department, dot, tail = name.partition(".")
    if dot:
        place = context.team_index.get(department)
        return _of_team(place, tail) if place is not None else None
    if name in _MEASURED:
        return _MEASURED[name]
    if name in stock_figures.COMPANY:
        unit = stock_figures.COMPANY[name][0]
        return Asked(unit, lambda pages: stock_figures.company_stock(pages.span, name))
    if name in stock_figures.TEAM:
        unit = stock_figures.TEAM[name][0]
        return Asked(unit, lambda pages: stock_figures.all_teams(pages.span, name))
    return None


def names(context: Context) -> tuple[str, ...]:
    """All figures that can be asked about, the desk's first."""
    desk = tuple(reporter.id for reporter in context.reporters)
    company = (*_MEASURED, *stock_figures.COMPANY, *stock_figures.TEAM)
    teams = tuple(
        f"{team.id}.{name}"
        for team in context.scenario.departments
        for name in (*_TEAM_MEASURED, *stock_figures.TEAM)
    )
    return tuple(dict.fromkeys((*desk, *company, *teams)))


def _of_team(place: int, name: str) -> Asked | None:
    if name in _TEAM_MEASURED:
        unit, parts = _TEAM_MEASURED[name]
        return Asked(unit, lambda pages: parts(pages, place))
    if name in stock_figures.TEAM:
        unit = stock_figures.TEAM[name][0]
        return Asked(unit, lambda pages: stock_figures.team_stock(pages.span, name, place))
    return None


def _profit(pages: Pages) -> list[Share]:
    """The adjusted one: the running accounts against those of the other month."""
    told = difference(pages.then.money, pages.now.money, 1.0)
    return [one for one in told if one.cause not in ONE_OFFS]


def _all_profit(pages: Pages) -> list[Share]:
    return difference(pages.then.money, pages.now.money, 1.0)


def _revenue(pages: Pages) -> list[Share]:
    price = pages.context.setting.parameters.finance.revenue_per_customer
    scale = price / MONTHS_A_YEAR / MILLION
    return difference(pages.then.customers, pages.now.customers, scale)


def _output(pages: Pages, *, felt: bool) -> list[Share]:
    p = pages.context.setting.parameters
    overhead = p.learning.rookie_overhead
    return readings.output(pages.then, pages.now, p.teams, overhead, felt=felt)


def _heads(pages: Pages) -> list[Share]:
    return stock_figures.heads(pages.span, tuple(range(len(pages.span.shares))))


_MEASURED: dict[str, Asked] = {
    "quality": Asked("points", lambda p: quality(p.then, p.now, p.context.setting.parameters)),
    "burnout": Asked("points", lambda p: readings.burnout(p.then, p.now)),
    "profit": Asked("$M a month", _profit),
    "all_profit": Asked("$M a month, one-off costs included", _all_profit),
    "revenue": Asked("$M a month", _revenue),
    "headcount": Asked("people", _heads),
    "productivity": Asked("points", lambda p: _output(p, felt=True)),
    "output": Asked("points", lambda p: _output(p, felt=False)),
    "silent": Asked("points", lambda p: readings.silent(p.then, p.now)),
}
_TEAM_MEASURED: dict[str, tuple[str, Callable[[Pages, int], list[Share]]]] = {
    "quality": (
        "points",
        lambda p, place: team_quality(p.then, p.now, place, p.context.setting.parameters),
    ),
    "burnout": ("points", lambda p, place: readings.team_burnout(p.then, p.now, place)),
    "headcount": ("people", lambda p, place: stock_figures.heads(p.span, (place,))),
    "pressure": (
        "points",
        lambda p, place: readings.pressure(p.then, p.now, place, p.context.setting.parameters),
    ),
}
