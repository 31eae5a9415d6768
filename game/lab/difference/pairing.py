"""Means of paired differences, with their 95 % intervals."""

from __future__ import annotations

from math import fsum, sqrt
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from game.lab.difference.results import Gap
from game.lab.sweep.summing import rounded

Column = NDArray[Any]
_NORMAL: Final = 1.959964
"""The 97.5 % quantile of the standard normal distribution."""
_NOTHING: Final = 1e-9


def gap(old: Column, new: Column) -> Gap:
    """Both means, and the paired difference; at least two runs.

    The interval is Student's: sd / sqrt(n) times the t quantile for n - 1 degrees of freedom.
    """
    was, now = old.astype(np.float64).tolist(), new.astype(np.float64).tolist()
    runs = len(was)
    moved = [after - before for before, after in zip(was, now, strict=True)]
    mean = fsum(moved) / runs
    spread = sqrt(fsum((one - mean) ** 2 for one in moved) / (runs - 1))
    half = student(runs - 1) * spread / sqrt(runs)
    low, high = mean - half, mean + half
    return Gap(
        old=rounded(fsum(was) / runs),
        new=rounded(fsum(now) / runs),
        change=rounded(mean),
        low=rounded(low),
        high=rounded(high),
        told=low > _NOTHING or high < -_NOTHING,
    )


def student(freedom: int) -> float:
    """The 97.5 % quantile of Student's t.

    Cornish and Fisher's expansion to the third order; within 0.4 % from 4 degrees of freedom on.
    """
    z = _NORMAL
    first = (z**3 + z) / (4 * freedom)
    second = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    return z + first + second + third
