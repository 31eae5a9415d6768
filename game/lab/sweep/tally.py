"""Sums over runs, turn by turn, that do not depend on how the runs were cut into batches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.campaign.cohort import Cohort
from game.model.numbers import Num

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIGURES: Final = (
    "profit", "quality", "reported_quality", "churn", "brand", "burnout", "headcount", "board",
)  # fmt: skip
"""Names of the month's record, in the order of `results.TurnMeans`."""
GRAIN: Final = 2.0**24
"""Values are counted in whole grains: sums of whole numbers are the same in any order."""


@dataclass(slots=True)
class Tally:
    """Watches a cohort up to its last turn played."""

    turns: int
    rows: list[list[int]] = field(default_factory=list)
    """By turn: those still in office, then each figure in grains."""
    _last: list[NDArray[Any]] = field(default_factory=list)

    def watch(self, cohort: Cohort) -> None:
        """Count a turn; where the cash is gone, the last figures stand."""
        if len(self.rows) >= self.turns:
            return
        now = [_grains(cohort.past.last[name], cohort.lanes.count) for name in FIGURES]
        if self._last:
            pairs = zip(now, self._last, strict=True)
            now = [np.where(cohort.ran, new, old) for new, old in pairs]
        self._last = now
        stayed = np.logical_and(cohort.running, np.asarray(cohort.minutes.out_month) == 0.0)
        office = int(np.count_nonzero(stayed))
        self.rows.append([office, *(int(column.sum()) for column in now)])


def _grains(column: Num, count: int) -> NDArray[Any]:
    return np.rint(np.broadcast_to(column, count) * GRAIN).astype(np.int64)
