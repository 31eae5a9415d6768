"""What it costs to move: published estimates pull, the rest stays where it was without a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from game.lab.calibration.space import Free, Points, as_changes
from game.lab.companies.lanes import Array
from game.model.parameters import Estimate

PUBLISHED: Final = 1.0
"""Residual at the end of a published interval; a value that a source names costs nothing."""
UNKNOWN: Final = 0.3
"""Residual of a move across half its range, for a parameter about which nothing is published."""


def pulls(free: Sequence[Free], start: Points, points: Points) -> Points:
    """Residuals of every candidate, shape ``(candidates, pulls)``.

    Args:
        free: what may move.
        start: where the search began, shape ``(1, parameters)``.
        points: the candidates.
    """
    values = as_changes(free, points)
    columns = [
        _from_estimates(one.estimates, values[one.name])
        if one.estimates
        else UNKNOWN * 2.0 * (points[:, place] - start[0, place])
        for place, one in enumerate(free)
    ]
    return np.array(columns).T


def _from_estimates(estimates: Sequence[Estimate], value: Array) -> Array:
    """As far as the nearest estimate is away, in its own half interval."""
    away = np.array([np.abs(_from(one, value)) for one in estimates])
    nearest: Array = PUBLISHED * away.min(axis=0)
    return nearest


def _from(one: Estimate, value: Array) -> Array:
    side = np.where(value < one.likely, one.likely - one.low, one.high - one.likely)
    return np.asarray((value - one.likely) / side)
