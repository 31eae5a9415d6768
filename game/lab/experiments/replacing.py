"""Replacing people: the temptation, what it hides, and where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from game.lab.companies import readings
from game.lab.companies.paths import less, lowest, mean, reached, times
from game.lab.validation.bench import HALF_YEAR_TO_YEAR, Bench, week_of
from game.lab.validation.measure import Experiment, Measure, above
from game.model.numbers import Num

FALLEN, LEAVING = 0.05, 1.2
"""Points of quality, and churn over its start, between which experiment 4 counts the weeks."""


def tempting(bench: Bench) -> Sequence[Measure]:
    """Experiment 3."""
    replaced, held = (
        mean(bench.path(policy, readings.operating_profit)[HALF_YEAR_TO_YEAR])
        for policy in ("replace", "hold")
    )
    ahead = less(bench.path("replace", readings.board), bench.path("hold", readings.board))
    least = lowest(ahead[HALF_YEAR_TO_YEAR], bench.xp)
    return [
        Measure("operating profit over hold's, months 6-12", replaced / held, low=1.3),
        above("least lead in board confidence, months 6-12", least, 0.0, room=0.03),
    ]


def hiding(bench: Bench) -> Sequence[Measure]:
    """Experiment 4."""
    quality, month9 = bench.path("replace", readings.service_quality), week_of(9)
    reported = bench.path("replace", readings.service_reported)
    left = reached(_churn(bench), LEAVING, bench.xp)
    worse = reached([quality[0] - now for now in quality], FALLEN, bench.xp)
    return [
        Measure("service quality lost by month 9", quality[0] - quality[month9], low=0.10),
        Measure("reported above its start", reported[month9] - reported[0], low=0.0, room=0.005),
        Measure("weeks by which churn follows quality", left - worse, low=8.0),
    ]


def _churn(bench: Bench) -> list[Num]:
    """Under *replace*, over that of the start."""
    return times(bench.path("replace", readings.churn), 1.0 / bench.subject.company.churn)


def ending(bench: Bench) -> Sequence[Measure]:
    """Experiment 5."""
    begun, month24 = bench.subject.company, week_of(24)
    brand = bench.path("replace", readings.brand)[month24]
    left = bench.path("replace", readings.customers)[week_of(36)] / begun.customers
    behind = bench.value("augment", 36) - bench.value("replace", 36)
    return [
        Measure("churn over its start, month 24", _churn(bench)[month24], low=1.4),
        Measure("brand lost, month 24", begun.brand - brand, low=0.18),
        Measure("value below augment's, of the start, month 36", behind, low=0.3),
        Measure("customers lost, month 36", 1.0 - left, 0.15, 0.50),
    ]


REPLACING = (
    Experiment(3, "replace, months 6-12", tempting),
    Experiment(4, "replace, the first year and a half", hiding),
    Experiment(5, "replace, months 24 and 36", ending),
)
