"""The curtain, the front page and the score."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.desk import Curve, Ending
from game.campaign.desk.achieved import PRACTICE
from game.plain.page import Lines
from game.plain.render.achieved import earned

HALF = 6
"""Months to a line of a curve."""


def ending(one: Ending, *, ranked: bool) -> Lines:
    """All of the ending but the run code, which the page closes with."""
    return (
        *front_page(one),
        "",
        *_score(one),
        "",
        *_curtain(one),
        *_listed("You were quoted:", one.quotes),
        *_listed("What became of them:", one.people),
        *_listed("This happened:", one.cites),
        *(earned(one.earned) if ranked else (PRACTICE,)),
    )


def front_page(one: Ending) -> Lines:
    """The headline and its story."""
    return (f"{one.paper}, front page.", one.headline, *(f"  {part}" for part in one.story))


def _score(one: Ending) -> Lines:
    axes = ", ".join(f"{name} {points}" for name, points in one.axes)
    rivals = tuple(f"{rival.name}: {rival.total}, {rival.ending}" for rival in one.table)
    return (
        f"Ending: {one.title}.",
        f"Score: {one.total} of 100; {axes}.",
        f"At the last month {one.month_total}{_afterwards(one)}.",
        f"{one.weighed[:1].upper()}{one.weighed[1:]}.",
        f"Par {one.par}: {one.beside_par.split()[0]}.",
        *_listed(f"You, and on the same luck {one.among}:", rivals),
        *((one.first_month,) if one.first_month else ()),
        *((one.options,) if one.options else ()),
    )


def _afterwards(one: Ending) -> str:
    return f", {one.later} {one.later_total}" if one.later else ""


def _curtain(one: Ending) -> Lines:
    lines = [line for line in (one.last_wish, one.guess, one.prediction) if line]
    lines += _listed("What you believed, and what your staff said, 1 to 5:", _survey(one))
    for curve in one.curves:
        lines += _curve(curve)
    return (*lines, *_listed("Month by month:", (f"{month}: {what}" for month, what in one.events)))


def _survey(one: Ending) -> list[str]:
    return [believed.text for believed in one.survey]


def _curve(curve: Curve) -> list[str]:
    unit = f", {curve.unit}" if curve.unit else ""
    return [
        f"{curve.name}{unit}, month by month.",
        *_months(curve),
        *([f"  What took it {curve.why}."] if curve.why else []),
    ]


def _months(curve: Curve) -> list[str]:
    """Half a year to a line: all that was told, and all that was so."""
    lines = []
    for first in range(0, len(curve.true), HALF):
        last = min(first + HALF, len(curve.true)) - 1
        name = f"Months {first} to {last}" if last > first else f"Month {first}"
        told, true = curve.told[first : last + 1], curve.true[first : last + 1]
        lines.append(f"  {name}: you were told {_values(told)}; it was {_values(true)}.")
    return lines


def _values(values: Iterable[float | None]) -> str:
    return ", ".join("?" if value is None else f"{value:.3g}".replace("-", "−") for value in values)


def _listed(title: str, entries: Iterable[str]) -> Lines:
    lines = tuple(f"  {entry}" for entry in entries)
    return (title, *lines) if lines else ()
