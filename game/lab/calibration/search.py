"""The search: steps down the slope, then a population about the best, in turn, while it may.

Which candidates are tried depends on the seed alone; the budget says only when to stop.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from scipy.optimize import differential_evolution, least_squares
from scipy.stats import qmc

from game.lab.calibration.space import INSIDE, Points
from game.lab.calibration.trials import Spent, Trials
from game.lab.companies.lanes import Array

STEP: Final = 0.005
"""Step for a slope, as a share of a parameter's range."""
ENOUGH: Final = 1e-3
"""A relative gain below this ends a descent."""
DESCENT: Final = 40
"""Steps of one descent at most."""
CROWD: Final = 96
GENERATIONS: Final = 12
SPREAD: Final = 0.15
"""How far from the best a population begins, as a share of each range."""


def search(trials: Trials, start: Points, seed: int) -> None:
    """Look for the lowest loss from a starting point, until the budget is spent.

    Args:
        trials: what tries candidates; it remembers the best, and raises `Spent`.
        start: shape ``(1, parameters)``.
        seed: of the populations.
    """
    try:
        trials.losses(start)
        for turn in range(10**6):
            _descend(trials, trials.best)
            _explore(trials, trials.best, seed + turn)
    except Spent:
        return


def _descend(trials: Trials, start: Points) -> None:
    """Trust-region least squares; a point and its slopes cost one array run."""
    slopes: dict[bytes, Points] = {}

    def values(point: Array) -> Array:
        found = trials.residuals(_about(point))
        slopes.clear()
        slopes[point.tobytes()] = ((found[1:] - found[0]).T / _steps(point)).astype(float)
        return np.asarray(found[0])

    def slope(point: Array) -> Points:
        if point.tobytes() not in slopes:
            values(point)
        return slopes[point.tobytes()]

    least_squares(
        values, start[0], jac=slope, bounds=(INSIDE, 1.0 - INSIDE), ftol=ENOUGH, xtol=ENOUGH,
        max_nfev=DESCENT,
    )  # fmt: skip


def _steps(point: Array) -> Array:
    """Away from the nearer edge."""
    return np.where(point > 0.5, -STEP, STEP)


def _about(point: Array) -> Points:
    """The point, and a step from it along each parameter."""
    return np.vstack([point, point + np.diag(_steps(point))])


def _explore(trials: Trials, best: Points, seed: int) -> None:
    """Differential evolution of a population that begins about the best."""
    count = best.shape[1]
    draws = qmc.LatinHypercube(count, seed=seed).random(CROWD - 1)
    crowd = np.vstack([best, best + SPREAD * (2.0 * draws - 1.0)])
    differential_evolution(
        lambda points: trials.losses(points.T),
        [(INSIDE, 1.0 - INSIDE)] * count,
        init=np.clip(crowd, INSIDE, 1.0 - INSIDE),
        maxiter=GENERATIONS, mutation=(0.2, 0.6), recombination=0.5, tol=0.0, polish=False,
        vectorized=True, updating="deferred", seed=seed,
    )  # fmt: skip
