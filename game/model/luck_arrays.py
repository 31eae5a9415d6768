"""The luck of many runs at once, bit for bit that of `Luck` run by run. Needs NumPy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import cast

import numpy as np
from numpy.typing import NDArray

from game.frozen import dataclass
from game.model.luck import FIRST, GOLDEN, SECOND, STEP, stream_key
from game.model.number_arrays import arrays
from game.model.numbers import Num

_Words = NDArray[np.uint64]
KEPT = 600
"""Streams whose keys are kept: more than a scenario has events."""


def _mixed(z: _Words) -> _Words:
    """SplitMix64's finaliser, in place: words of one's own are given."""
    z ^= z >> np.uint64(30)
    z *= np.uint64(FIRST)
    z ^= z >> np.uint64(27)
    z *= np.uint64(SECOND)
    z ^= z >> np.uint64(31)
    return z


def _uniform(keys: _Words, week: int, index: int) -> Num:
    z = _mixed(keys ^ np.uint64((week << 32) + index))
    z >>= np.uint64(11)
    return cast("Num", z.astype(np.float64) * STEP)


@dataclass(frozen=True, slots=True)
class LuckOfRuns:
    """The luck of some runs of a seed, in any order; see `LuckArray` for runs in a row."""

    seed: str
    steps: _Words
    """The runs' numbers from 1, times `GOLDEN`."""
    kept: dict[str, _Words] = field(default_factory=dict, compare=False)

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """Numbers in [0, 1), shape ``(runs,)``."""
        return _uniform(self._keys(stream), week, index)

    def _keys(self, stream: str) -> _Words:
        """The runs' keys of a stream: half of what a draw costs, so the last are kept."""
        if stream not in self.kept:
            key = np.uint64(stream_key(self.seed, stream))
            if len(self.kept) >= KEPT:
                del self.kept[next(iter(self.kept))]
            self.kept[stream] = _mixed(self.steps + key)
        return self.kept[stream]

    def some(self, places: NDArray[np.intp], stream: str, week: int, index: int = 0) -> Num:
        """`uniform` for some of these runs, by their places."""
        return _uniform(self._keys(stream)[places], week, index)

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[Num]:
        """`uniform` of each of these streams."""
        return [self.uniform(stream, week, index) for stream in streams]

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """Standard normals, shape ``(runs,)``."""
        return arrays().inverse_normal(self.uniform(stream, week, index))


@dataclass(frozen=True, slots=True)
class LuckArray:
    """The luck of `runs` runs of a seed, from run number `first`."""

    seed: str
    runs: int
    first: int = 0

    def together(self) -> LuckOfRuns:
        """The same, with what does not change from draw to draw made once."""
        numbers = np.arange(self.first + 1, self.first + self.runs + 1, dtype=np.uint64)
        return LuckOfRuns(self.seed, numbers * np.uint64(GOLDEN))

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """Numbers in [0, 1), shape ``(runs,)``."""
        return self.together().uniform(stream, week, index)

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[Num]:
        """`uniform` of each of these streams."""
        return self.together().several(streams, week, index)

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """Standard normals, shape ``(runs,)``."""
        return self.together().normal(stream, week, index)
