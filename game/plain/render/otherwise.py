"""What if, in lines: both futures, their difference, and its band."""

from __future__ import annotations

from game.campaign.desk.otherwise import Otherwise, TwoCurves
from game.campaign.view.difference import at_the_end, score, skipped, spelt
from game.plain.page import Lines


def told(one: Otherwise) -> Lines:
    """The other future beside the one that was."""
    return (
        f"What if {one.change}? The same luck; the band is what nine games in ten come to.",
        *score(one),
        *(f"  {at_the_end(curve, one.runs)}" for curve in one.curves),
        *months(one),
        *(line for line in (skipped(one),) if line),
    )


def months(one: Otherwise) -> Lines:
    """Every figure month by month, from the month of the change on."""
    return tuple(line for curve in one.curves for line in _months(curve, one.month))


def _months(curve: TwoCurves, month: int) -> Lines:
    names = ("as it was", "otherwise", "difference", "band from", "band to")
    difference = tuple(b - a for a, b in zip(curve.was, curve.other, strict=True))
    rows = (curve.was, curve.other, difference, curve.low, curve.high)
    head = f"{curve.name}, {curve.unit}, from month {month} on:"
    return (
        head,
        *(
            f"  {name}: {', '.join(spelt(value) for value in row[month:])}"
            for name, row in zip(names, rows, strict=True)
        ),
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
