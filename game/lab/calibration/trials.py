"""Trying candidates: by the hundred in one array run, the best of them remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final

import numpy as np

from game.lab.calibration.pull import pulls
from game.lab.calibration.space import Free, Points, as_changes
from game.lab.calibration.targets import residual, targets
from game.lab.companies.lanes import Array
from game.lab.companies.subject import Subject
from game.lab.validation.bench import Effort
from game.lab.validation.wide import WideBench, wide

EFFORT: Final = Effort(runs=32, games=1, seeds=1, random_games=1)
"""Runs with luck for each candidate, always the same luck."""
AT_ONCE: Final = 256
"""Candidates in one array run: more need more memory (60 MB for 100) and are hardly faster."""

Judge = Callable[[Points], Points]
"""Residuals of candidates: shape ``(candidates, residuals)``."""


def on_experiments(subject: Subject, free: Sequence[Free], start: Points) -> Judge:
    """Judge candidates by the experiments, by what is published, and by how far they have moved."""

    def judge(points: Points) -> Points:
        count = len(points)
        with np.errstate(all="ignore"):  # what overflows is far off, and is told so
            bench = WideBench(wide(subject, as_changes(free, points)), count, EFFORT)
            missed = [residual(target.measure, count) for target in targets(bench)]
        return np.hstack([np.array(missed).T, pulls(free, start, points)])

    return judge


class Spent(Exception):  # noqa: N818 nothing went wrong
    """The budget does not allow another run."""


WIDER: Final = 1.6
"""How much longer the first run of many candidates takes than that of one."""


class Trials:
    """All candidates tried so far, as far as anybody needs to know."""

    def __init__(
        self,
        judge: Judge,
        evaluations: int,
        seconds: float,
        told: Callable[[int, float], object] = lambda _done, _loss: None,
    ) -> None:
        """Take a budget; `told` hears the candidates tried and the best loss after every run."""
        self._judge = judge
        self._told = told
        self._left = evaluations
        self._until = monotonic() + seconds
        self._first = self._longest = 0.0
        self.done = 0
        """Candidates tried."""
        self.loss = np.inf
        """The best one's: the sum of its squared residuals."""
        self.best: Points = np.zeros((1, 0))
        """The best one, shape ``(1, parameters)``."""

    def residuals(self, points: Points) -> Points:
        """Try candidates.

        Raises:
            Spent: the budget is used up; nothing has been tried.
        """
        parts = [points[at : at + AT_ONCE] for at in range(0, len(points), AT_ONCE)]
        return np.vstack([self._run(part) for part in parts])

    def losses(self, points: Points) -> Array:
        """Try candidates, and give the sums of their squared residuals."""
        return np.asarray(np.square(self.residuals(points)).sum(axis=1))

    def _run(self, points: Points) -> Points:
        if self.done and (len(points) > self._left or monotonic() + self._more > self._until):
            raise Spent
        began = monotonic()
        found = self._judge(points)
        self._timed(monotonic() - began)
        self.done += len(points)
        self._left -= len(points)
        losses = np.square(found).sum(axis=1)
        first = int(np.argmin(losses))
        if losses[first] < self.loss:
            self.loss, self.best = float(losses[first]), points[first : first + 1].copy()
        self._told(self.done, self.loss)
        return found

    def _timed(self, seconds: float) -> None:
        self._first = self._first or seconds
        self._longest = max(self._longest, seconds)

    @property
    def _more(self) -> float:
        """Seconds of another run and of what follows a search: putting back, weighing, telling."""
        wide = max(self._longest, WIDER * self._first)
        return 2.0 * wide + 2.0 * self._first

    @property
    def least(self) -> float:
        """Seconds of the shortest search, as far as is known after a first run."""
        return self._first + self._more
