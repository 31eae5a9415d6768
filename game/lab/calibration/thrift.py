"""What has moved for nothing goes back: a fit should change no more than it must."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from game.lab.calibration.space import Free, Points
from game.lab.calibration.trials import Judge
from game.lab.companies.lanes import Array

WORTH: Final = 0.03
"""What putting values back may cost: a third of what one figure at its bound does."""


def put_back(judge: Judge, free: Sequence[Free], start: Points, best: Points) -> Points:
    """The best candidate with as many values at the start's as that allows.

    Published values go back first, then those that have moved least; how many is found in one
    array run.
    """
    order = _order(free, np.abs(best - start)[0])
    fewer = np.tile(best, (len(order) + 1, 1))
    for count, place in enumerate(order, 1):
        fewer[count:, place] = start[0, place]
    losses = np.square(judge(fewer)).sum(axis=1)
    good = np.flatnonzero(losses <= losses[0] + WORTH)
    return fewer[good[-1] : good[-1] + 1]


def _order(free: Sequence[Free], moved: Array) -> list[int]:
    return sorted(range(len(free)), key=lambda place: (not free[place].estimates, moved[place]))
