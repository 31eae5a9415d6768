"""What if, in lines: both futures, their difference, and its band."""

from __future__ import annotations

from game.campaign.desk.otherwise import Otherwise, TwoCurves
from game.campaign.view.looking_back.difference import at_the_end, score, skipped, spelt
from game.plain.page import Lines


def told(one: Otherwise) -> Lines:
    """The other future beside the one that was."""
    return (
        f"Played again with {one.change}. {one.beside}".rstrip(),
        "The same luck in both; the band is what nine games in ten come to.",
        *score(one),
        *(f"  {at_the_end(curve, one.runs)}" for curve in one.curves),
        *months(one),
        *(line for line in (skipped(one),) if line),
    )


YEAR = 12
"""Months between two that are told: all of them are more than anybody listens to."""


def months(one: Otherwise) -> Lines:
    """Every figure in a line: how it stood both ways at each year's end before the last month."""
    last = len(one.curves[0].was) - 1 if one.curves else 0
    told = [month for month in range(YEAR, last, YEAR) if month >= one.month]
    lines = (f"  {curve.name}, {curve.unit}: {_at(curve, told)}." for curve in one.curves)
    return (
        ("On the way, as it was, otherwise, and the band of the difference:", *lines)
        if told
        else ()
    )


def _at(curve: TwoCurves, told: list[int]) -> str:
    return "; ".join(
        f"month {month}: {spelt(curve.was[month])}, otherwise {spelt(curve.other[month])}, "
        f"band {spelt(curve.low[month])} to {spelt(curve.high[month])}"
        for month in told
    )


SHOWN = ("quality", "churn", "burnout", "brand", "profit", "customers")
"""Figures of the table: as many pairs as 80 columns hold."""


def table(one: Otherwise) -> list[str]:
    """Both futures side by side, a line a month from the change on, then what it came to."""
    curves = [curve for curve in one.curves if curve.id in SHOWN]
    head = "  month" + "".join(f"{curve.name:>12}" for curve in curves)
    under = "       " + "".join(f"{'was':>6}{'other':>6}" for _ in curves)
    rows = [
        f"  {month:>5}" + "".join(_both(curve, month) for curve in curves)
        for month in range(one.month, len(curves[0].was))
    ]
    ends = [f"  {at_the_end(curve, one.runs)}" for curve in one.curves]
    return [head, under, *rows, *score(one), *ends, *(line for line in (skipped(one),) if line)]


def _both(curve: TwoCurves, month: int) -> str:
    return f"{spelt(curve.was[month]):>6}{spelt(curve.other[month]):>6}"
