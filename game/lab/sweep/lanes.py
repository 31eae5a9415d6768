"""Lanes of NumPy arrays: what a cohort is played on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from game.campaign.cohort.runs.lanes import Column, Places
from game.frozen import dataclass
from game.model.luck_arrays import LuckArray, LuckOfRuns
from game.model.number_arrays import arrays
from game.model.numbers import Num, Numbers, Truth

_Places = NDArray[np.intp]


def _seen(column: object) -> NDArray[Any]:
    """What the type checker takes for a number is an array here, or stands for one."""
    return cast("NDArray[Any]", column)


def _indices(places: Places) -> _Places:
    return cast("_Places", places)


@dataclass(frozen=True, slots=True)
class ArrayLanes:
    """A `game.campaign.cohort.Lanes`; places are arrays of indices."""

    count: int
    luck: LuckOfRuns
    xp: Numbers

    def uniform(self, places: Places, stream: str, week: int, index: int = 0) -> Num:
        """A draw of some runs."""
        if len(places) == self.count:
            return self.luck.uniform(stream, week, index)
        return self.luck.some(_indices(places), stream, week, index)

    def full(self, value: Num) -> Num:
        """A column of its own."""
        column = np.empty(self.count)
        column[:] = value
        return cast("Num", column)

    def truths(self, value: Truth) -> Truth:
        """A column of truths of its own."""
        column = np.empty(self.count, dtype=np.bool_)
        column[:] = value
        return cast("Truth", column)

    def where(self, so: Truth) -> Places:
        """The places in which something is so."""
        return np.flatnonzero(self.truths(so) if np.ndim(so) == 0 else so)

    def some(self, places: Places, so: Truth) -> Places:
        """Of some places those for which something is so."""
        return cast("Places", _indices(places)[np.broadcast_to(so, len(places))])

    def take(self, column: Column, places: Places) -> Column:
        """A column of some places; a single value stands for itself."""
        return column if np.ndim(column) == 0 else cast("Column", _seen(column)[_indices(places)])

    def put(self, column: Column, places: Places, values: Column) -> Column:
        """A changed copy."""
        copied = np.array(np.broadcast_to(_seen(column), self.count))
        copied[_indices(places)] = values
        return cast("Column", copied)

    def write(self, column: Column, places: Places, values: Column) -> None:
        """A change in place."""
        _seen(column)[_indices(places)] = values

    def groups(self, column: Num, places: Places) -> Iterator[tuple[int, Places]]:
        """The places by whole number, rising."""
        values = _seen(self.take(column, places))
        order = np.argsort(values, kind="stable")
        ranked, sorted_places = values[order], _indices(places)[order]
        bounds = [0, *(np.flatnonzero(np.diff(ranked)) + 1).tolist(), len(ranked)]
        for start, end in pairwise(bounds):
            if start < end:
                yield int(ranked[start]), sorted_places[start:end]

    def pick(self, table: Sequence[float], column: Num) -> Num:
        """For each run the entry of the table that the column names."""
        return cast("Num", np.asarray(table)[_seen(column).astype(np.intp)])


def lanes(seed: str, runs: int, first: int = 0) -> ArrayLanes:
    """Runs `first` to `first + runs` of a seed."""
    return ArrayLanes(runs, LuckArray(seed, runs, first).together(), arrays())
