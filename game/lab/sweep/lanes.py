"""Lanes of NumPy arrays: what a cohort is played on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import cast

import numpy as np

from game.campaign.cohort.runs.lanes import Column, Places
from game.frozen import dataclass
from game.model.luck_arrays import LuckArray, LuckOfRuns
from game.model.number_arrays import arrays
from game.model.numbers import Num, Numbers, Truth

# What the type checker takes for a number is an array here, or stands for one; `np.asarray` tells
# it so, and of all that looks at an array's shape costs least: a turn asks ten thousand times.


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
        return self.luck.some(np.asarray(places), stream, week, index)

    def full(self, value: Num) -> Num:
        """A column of its own."""
        column = np.empty(self.count)
        column[:] = value
        return cast("Num", column)

    def counts(self) -> Num:
        """A column of its own for what is counted, up to 255: an eighth of the memory of others."""
        return cast("Num", np.zeros(self.count, dtype=np.uint8))

    def truths(self, value: Truth) -> Truth:
        """A column of truths of its own."""
        column = np.empty(self.count, dtype=np.bool_)
        column[:] = value
        return cast("Truth", column)

    def where(self, so: Truth) -> Places:
        """The places in which something is so."""
        seen = np.asarray(so)
        return cast("Places", (seen if seen.ndim else np.full(self.count, seen)).nonzero()[0])

    def some(self, places: Places, so: Truth) -> Places:
        """Of some places those for which something is so."""
        seen, there = np.asarray(so), np.asarray(places)
        return cast("Places", there[seen if seen.ndim else np.full(len(there), seen)])

    def take(self, column: Column, places: Places) -> Column:
        """A column of some places; a single value stands for itself."""
        seen = np.asarray(column)
        return cast("Column", seen[np.asarray(places)]) if seen.ndim else column

    def put(self, column: Column, places: Places, values: Column) -> Column:
        """A changed copy."""
        seen = np.asarray(column)
        copied = seen.copy() if seen.ndim else np.full(self.count, seen)
        copied[np.asarray(places)] = values
        return cast("Column", copied)

    def write(self, column: Column, places: Places, values: Column) -> None:
        """A change in place."""
        np.asarray(column)[np.asarray(places)] = values

    def groups(self, values: Num, places: Places) -> Iterator[tuple[int, Places]]:
        """The places by whole number, rising."""
        seen = np.asarray(values)
        order = seen.argsort(kind="stable")
        ranked, sorted_places = seen[order], np.asarray(places)[order]
        steps = (ranked[1:] != ranked[:-1]).nonzero()[0] + 1
        bounds = [0, *steps.tolist(), len(ranked)]
        for start, end in pairwise(bounds):
            if start < end:
                yield int(ranked[start]), sorted_places[start:end]

    def pick(self, table: Sequence[float], column: Num) -> Num:
        """For each run the entry of the table that the column names."""
        return cast("Num", np.asarray(table)[np.asarray(column).astype(np.intp)])


def lanes(seed: str, runs: int, first: int = 0) -> ArrayLanes:
    """Runs `first` to `first + runs` of a seed."""
    return ArrayLanes(runs, LuckArray(seed, runs, first).together(), arrays())
