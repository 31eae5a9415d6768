"""Reversing: how much comes back, how late, and at what price."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan

from game.lab.companies import readings
from game.lab.companies.paths import highest, less, reached, settled
from game.lab.companies.policies import EARLY, LATE, SWITCH
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Experiment, Measure, above, below
from game.model.adding import added
from game.model.numbers import Num

MOST = 0.9
"""Part of the way at which falls and recoveries are timed."""


def healing(bench: Bench) -> Sequence[Measure]:
    """Experiment 7."""
    lost = _lost(bench, "rev22")
    loss = _known(highest(lost[: LATE + 1], bench.xp), bench)
    without = _lost(bench, "rev22 without programme")[-1]
    saved = less(bench.path("rev22", readings.profit), bench.path("hold", readings.profit))
    ratio = _recovery(lost, loss, bench) / _fall(lost, loss, bench)
    by_month_22, by_month_60 = added(saved[:LATE]) / 1e6, added(saved) / 1e6
    return [
        Measure("loss of service quality won back", 1.0 - lost[-1] / loss, low=0.88, room=0.02),
        Measure("recovery over fall, 90 % times", ratio, low=2.0),
        above("saved against hold by month 22, $M", by_month_22, 0.0, room=5.0),
        below("saved against hold by month 60, $M", by_month_60, 0.0, room=20.0),
        Measure("won back without the programme", 1.0 - without / loss, high=0.75, room=0.03),
    ]


def _lost(bench: Bench, policy: str) -> list[Num]:
    """Service quality below its start, week by week."""
    quality = bench.path(policy, readings.service_quality)
    return [quality[0] - now for now in quality]


def _known(loss: Num, bench: Bench) -> Num:
    """The loss; where there is none, nothing that is told as a part of it is a number."""
    return bench.xp.where(loss > 0.0, loss, nan)


def _fall(lost: Sequence[Num], loss: Num, bench: Bench) -> Num:
    """Weeks from the first automated week until 90 % of the loss, at least one."""
    return bench.xp.maximum(reached(lost, MOST * loss, bench.xp) - SWITCH, 1.0)


def _recovery(lost: Sequence[Num], loss: Num, bench: Bench) -> Num:
    """Weeks from the reversal until 90 % of the loss is back for good."""
    won = [-now for now in lost[LATE:]]
    return settled(won, -(1.0 - MOST) * loss, bench.xp)


def timing(bench: Bench) -> Sequence[Measure]:
    """Experiment 8."""
    policies = ("rev10", "rev22", "replace")
    early, late, never = (bench.value(name, 60) for name in policies)
    first, second, last = (bench.overall(name) for name in policies)
    return [
        above("value at month 60, early less late, of the start", early - late, 0.0, room=0.05),
        above("value at month 60, late less never, of the start", late - never, 0.0, room=0.05),
        above("total, early less late, points", first - second, 0.0, room=3.0),
        above("total, late less never, points", second - last, 0.0, room=3.0),
        *_dearer(bench, "rev10", EARLY),
        *_dearer(bench, "rev22", LATE),
    ]


def _dearer(bench: Bench, policy: str, at: int) -> list[Measure]:
    """What a reversal costs more the fewer alumni are left."""
    all_there, half, none = (
        added(bench.path(policy + left, readings.profit)[at:]) / 1e6
        for left in ("", ", half the alumni", ", no alumni")
    )
    what = f"{policy}, dearer with"
    return [
        above(f"{what} no alumni than with half, $M", half - none, 0.0, room=0.5),
        above(f"{what} half than with all, $M", all_there - half, 0.0, room=0.5),
    ]


REVERSING = (
    Experiment(7, "replace, then the reversal at month 22, to month 60", healing),
    Experiment(8, "reversal at month 10, at month 22, never", timing),
)
