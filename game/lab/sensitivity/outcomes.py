"""What is looked at: when reversing becomes worth it, and what each way ends up worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from game.lab.companies import readings
from game.lab.companies.lanes import Array, full
from game.lab.companies.paths import less, reached
from game.lab.companies.subject import Subject
from game.lab.validation.bench import WEEKS, Bench, week_of
from game.lab.validation.wide import Changes, WideBench, wide
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import Num

REVERSAL: Final = "reversal month"
"""Month, after half a year, in which the profit of *replace* falls below that of *hold*: from then
on the lay-offs cost more than they save. That of month 60 if it never does."""
WAYS: Final = {"replace": "replace", "reversal": "rev22", "augment": "augment"}
"""Policies by what the reader knows them as; the reversal is the one at month 22."""
DATES: Final = (36, 60)
OUTCOMES: Final = (REVERSAL, *(f"{way} {month}" for month in DATES for way in WAYS))
"""The reversal month; then values at a date less *hold*'s, as shares of the start's value."""
AT_ONCE: Final = 1_000
"""Companies in one array run; 40 MB."""

Outcomes = dict[str, Array]
"""By name, over companies."""


def outcomes(subject: Subject, changes: Changes) -> Outcomes:
    """The outcomes of every company."""
    count = len(next(iter(changes.values())))
    parts = [
        _some(subject, {name: values[at : at + AT_ONCE] for name, values in changes.items()})
        for at in range(0, count, AT_ONCE)
    ]
    return {name: np.concatenate([part[name] for part in parts]) for name in OUTCOMES}


def _some(subject: Subject, changes: Changes) -> Outcomes:
    count = len(next(iter(changes.values())))
    with np.errstate(all="ignore"):  # a company may be ruined
        bench = WideBench(
            wide(subject, changes), count, policies=("hold", *WAYS.values()),
            readings=(readings.profit, readings.value),
        )  # fmt: skip
        return {name: full(value, count) for name, value in measured(bench).items()}


def measured(bench: Bench) -> Mapping[str, Num]:
    """The outcomes of one company, or of all on a wide bench."""
    found = {REVERSAL: reversal_month(bench)}
    for month in DATES:
        for way, policy in WAYS.items():
            above = bench.value(policy, month) - bench.value("hold", month)
            found[f"{way} {month}"] = above
    return found


def reversal_month(bench: Bench) -> Num:
    """See `REVERSAL`."""
    half_year = week_of(6)
    behind = less(bench.path("hold", readings.profit), bench.path("replace", readings.profit))
    weeks = half_year + reached(behind[half_year:], 0.0, bench.xp)
    never = bench.xp.negate(weeks <= WEEKS)
    return bench.xp.where(never, 60.0, weeks * 12 / WEEKS_A_YEAR)
