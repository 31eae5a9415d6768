"""The luck of many runs at once, bit for bit that of `Luck` run by run. Needs NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from game.model.luck import FIRST, GOLDEN, SECOND, STEP, stream_key
from game.model.number_arrays import arrays
from game.model.numbers import Num

_Words = NDArray[np.uint64]


def _mix(z: _Words) -> _Words:
    z = (z ^ (z >> np.uint64(30))) * np.uint64(FIRST)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(SECOND)
    return z ^ (z >> np.uint64(31))


@dataclass(frozen=True, slots=True)
class LuckArray:
    """The luck of `runs` runs of a seed, from run number `first`."""

    seed: str
    runs: int
    first: int = 0

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """Numbers in [0, 1), shape ``(runs,)``."""
        numbers = np.arange(self.first + 1, self.first + self.runs + 1, dtype=np.uint64)
        key = np.uint64(stream_key(self.seed, stream))
        z = _mix(_mix(numbers * np.uint64(GOLDEN) + key) ^ np.uint64((week << 32) + index))
        return cast("Num", (z >> np.uint64(11)).astype(np.float64) * STEP)

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """Standard normals, shape ``(runs,)``."""
        return arrays().inverse_normal(self.uniform(stream, week, index))
