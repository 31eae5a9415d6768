"""Replacing people: the temptation, what it hides, and where it ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import nan
from statistics import fmean

from game.lab.bench import HALF_YEAR_TO_YEAR, Bench, week_of
from game.lab.measure import Experiment, Measure, above
from game.model.week import Week


def tempting(bench: Bench) -> Sequence[Measure]:
    """Experiment 3."""
    replace = bench.run("replace")[HALF_YEAR_TO_YEAR]
    hold = bench.run("hold")[HALF_YEAR_TO_YEAR]
    ahead = [a.company.board - b.company.board for a, b in zip(replace, hold, strict=True)]
    return [
        Measure("operating profit over hold's, months 6-12", _mean(replace) / _mean(hold), low=1.3),
        above("least lead in board confidence, months 6-12", min(ahead), 0.0),
    ]


def _mean(weeks: Sequence[Week]) -> float:
    return fmean(week.readouts.operating_profit for week in weeks)


def hiding(bench: Bench) -> Sequence[Measure]:
    """Experiment 4."""
    quality, month9 = bench.support_quality("replace"), week_of(9)
    reported = [week.readouts.teams[0].reported_quality for week in bench.run("replace")]
    left = _first(rate > 1.2 for rate in _churn(bench))
    worse = _first(now < quality[0] - 0.05 for now in quality)
    return [
        Measure("service quality lost by month 9", quality[0] - quality[month9], low=0.10),
        Measure("reported quality above its start", reported[month9] - reported[0], low=0.0),
        Measure("weeks by which churn follows quality", left - worse, low=8.0),
    ]


def _churn(bench: Bench) -> list[float]:
    """Over that of the start, after each week."""
    start = bench.subject.company.churn
    return [week.company.churn / start for week in bench.run("replace")]


def _first(truths: Iterable[bool]) -> float:
    """The first week in which it is so; NaN if it never is."""
    return next((float(week) for week, so in enumerate(truths) if so), nan)


def ending(bench: Bench) -> Sequence[Measure]:
    """Experiment 5."""
    begun, weeks, month24 = bench.subject.company, bench.run("replace"), week_of(24)
    left = weeks[week_of(36)].company.customers / begun.customers
    behind = bench.value("augment", 36) - bench.value("replace", 36)
    return [
        Measure("churn over its start, month 24", _churn(bench)[month24], low=1.4),
        Measure("brand lost, month 24", begun.brand - weeks[month24].company.brand, low=0.18),
        Measure("value below augment's, of the start, month 36", behind, low=0.3),
        Measure("customers lost, month 36", 1.0 - left, 0.15, 0.50),
    ]


REPLACING = (
    Experiment(3, "replace, months 6-12", tempting),
    Experiment(4, "replace, the first year and a half", hiding),
    Experiment(5, "replace, months 24 and 36", ending),
)
