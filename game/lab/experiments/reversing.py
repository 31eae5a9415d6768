"""Reversing: how much comes back, how late, and at what price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from math import nan

from game.lab.bench import WEEKS, Bench
from game.lab.measure import Experiment, Measure, above, below
from game.lab.policies import EARLY, LATE, SWITCH, reverse
from game.model.adding import added


def healing(bench: Bench) -> Sequence[Measure]:
    """Experiment 7."""
    quality = bench.support_quality("rev22")
    loss = (quality[0] - min(quality[: LATE + 1])) or nan
    without = bench.support_quality("rev22 without programme")[-1]
    saved = _gained(bench)
    return [
        Measure("loss of service quality won back", 1.0 - (quality[0] - quality[-1]) / loss, 0.88),
        Measure(
            "recovery over fall, 90 % times", _recovery(quality, loss) / _fall(quality, loss), 2
        ),
        above("saved against hold by month 22, $M", added(saved[:LATE]) / 1e6, 0.0),
        below("saved against hold by month 60, $M", added(saved) / 1e6, 0.0),
        Measure("won back without the programme", 1.0 - (quality[0] - without) / loss, high=0.75),
    ]


def _fall(quality: Sequence[float], loss: float) -> float:
    """Weeks from the first automated week until 90 % of the loss, at least one."""
    lost = next((week for week, now in enumerate(quality) if quality[0] - now >= 0.9 * loss), nan)
    return max(lost - SWITCH, 1)


def _recovery(quality: Sequence[float], loss: float) -> int:
    """Weeks from the reversal until 90 % of the loss is back for good."""
    below_mark = [week for week in range(LATE, WEEKS) if quality[week] < quality[0] - 0.1 * loss]
    return max(below_mark, default=LATE - 1) + 1 - LATE


def _gained(bench: Bench) -> list[float]:
    """Profit above hold's, week by week."""
    both = zip(bench.run("rev22"), bench.run("hold"), strict=True)
    return [a.readouts.profit - b.readouts.profit for a, b in both]


def timing(bench: Bench) -> Sequence[Measure]:
    """Experiment 8."""
    policies = ("rev10", "rev22", "replace")
    early, late, never = (bench.value(name, 60) for name in policies)
    first, second, last = (bench.overall(name) for name in policies)
    return [
        above("value at month 60, early less late, of the start", early - late, 0.0),
        above("value at month 60, late less never, of the start", late - never, 0.0),
        above("total, early less late, points", first - second, 0.0),
        above("total, late less never, points", second - last, 0.0),
        *(
            above(f"reversal at month {month} dearer with {fewer}, $M", more / 1e6, 0.0)
            for month, at in ((10, EARLY), (22, LATE))
            for fewer, more in _dearer(bench, at)
        ),
    ]


def _dearer(bench: Bench, at: int) -> list[tuple[str, float]]:
    """What the reversal in week `at` costs more the fewer alumni are left, $."""
    none, half, all_there = (_earned(bench, at, part) for part in (0.0, 0.5, 1.0))
    return [("no alumni than with half", half - none), ("half than with all", all_there - half)]


def _earned(bench: Bench, at: int, part: float) -> float:
    """Profit from the reversal to month 60 with only `part` of the alumni still to be had, $."""
    company = bench.run("replace")[at - 1].company
    teams = tuple(replace(team, alumni=team.alumni * part) for team in company.teams)
    start = replace(company, teams=teams)
    weeks = bench.subject.play(partial(reverse, at=at), WEEKS, start=start)
    return added(week.readouts.profit for week in weeks)


REVERSING = (
    Experiment(7, "replace, then the reversal at month 22, to month 60", healing),
    Experiment(8, "reversal at month 10, at month 22, never", timing),
)
