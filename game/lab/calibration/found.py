"""A calibration from start to end, and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from game.frozen import dataclass, replace
from game.lab.calibration.search import search
from game.lab.calibration.space import Free, Points, as_changes, as_points, as_values, off
from game.lab.calibration.targets import Target, distance, targets
from game.lab.calibration.thrift import put_back
from game.lab.calibration.trials import EFFORT, Judge, Trials, on_experiments
from game.lab.companies.lanes import full
from game.lab.companies.subject import Subject
from game.lab.validation.measure import Measure
from game.lab.validation.wide import WideBench, wide


@dataclass(frozen=True, slots=True)
class Budget:
    """How long to search."""

    evaluations: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of an experiment at the start and at what was found."""

    experiment: int
    start: Measure
    found: Measure
    distance: float
    """How far what was found is from the target, in the figure's own unit; 0: it holds."""


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome."""

    free: tuple[Free, ...]
    start: dict[str, float]
    """Values by name where the search began; factors for department parameters."""
    values: dict[str, float]
    """The values found."""
    losses: tuple[float, float]
    """At the start, and of what was found."""
    evaluations: int
    least: float
    """Seconds that the shortest search takes here."""
    rows: tuple[Row, ...]

    def holding(self, *, found: bool) -> int:
        """How many experiments hold."""
        numbers = {row.experiment for row in self.rows}
        shown = [(row.experiment, row.found if found else row.start) for row in self.rows]
        return len(numbers - {number for number, one in shown if not one.holds})


def calibrate(
    subject: Subject,
    free: tuple[Free, ...],
    budget: Budget,
    seed: int,
    perturb: float = 0.0,
    told: Callable[[int, float], object] = lambda _done, _loss: None,
) -> Found:
    """Search from the present values, or from such as are off by a share of themselves.

    `told` hears how many candidates have been tried, and the best one's loss.
    """
    start = {one.name: one.start for one in free}
    if perturb:
        start = as_values(free, as_points(free, [off(free, perturb, seed)]))
    point = as_points(free, [start])
    judge = on_experiments(subject, free, point)
    trials = Trials(judge, budget.evaluations, budget.seconds, told)
    search(trials, point, seed)
    if np.array_equal(trials.best, point):  # nothing has moved, so nothing needs weighing
        values, losses = start, (trials.loss, trials.loss)
    else:
        best = put_back(judge, free, point, trials.best)
        values, losses = _better(judge, free, start, best)
    rows = _rows(subject, free, as_points(free, [start, values]))
    return Found(free, start, values, losses, trials.done, trials.least, rows)


def _better(
    judge: Judge, free: Sequence[Free], start: dict[str, float], best: Points
) -> tuple[dict[str, float], tuple[float, float]]:
    """The best values, rounded, or the start's if these are no better."""
    kept = as_points(free, [start])[0] == best[0]
    rounded = as_values(free, best)
    for one, same in zip(free, kept, strict=True):
        rounded[one.name] = start[one.name] if same else rounded[one.name]
    found = np.square(judge(as_points(free, [start, rounded]))).sum(axis=1)
    before, after = float(found[0]), float(found[1])
    return (rounded, (before, after)) if after < before else (start, (before, before))


def _rows(subject: Subject, free: Sequence[Free], both: Points) -> tuple[Row, ...]:
    """Every figure at two candidates."""
    with np.errstate(all="ignore"):
        bench = WideBench(wide(subject, as_changes(free, both)), len(both), EFFORT)
        return tuple(_row(target) for target in targets(bench))


def _row(target: Target) -> Row:
    start, found = (float(value) for value in full(target.measure.value, 2))
    return Row(
        experiment=target.experiment,
        start=replace(target.measure, value=start),
        found=replace(target.measure, value=found),
        distance=float(distance(target.measure, 2)[1]),
    )
