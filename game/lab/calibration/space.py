"""What a calibration may move: parameters that are calibrated, or published with an interval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.frozen import dataclass
from game.lab.validation.wide import Changes
from game.model.parameters import (
    COMPANY_PARAMETERS,
    TEAM_PARAMETERS,
    Estimate,
    Parameter,
    Parameters,
)

Points = NDArray[np.float64]
"""Candidates: shape ``(candidates, parameters)``, each within its range as a share of it, 0-1."""

INSIDE: Final = 0.01
"""No value comes nearer to the edge of its range than this share of it."""
DIGITS: Final = 4
"""Significant digits of a fitted value: more would pretend to know more."""
LEAST, MOST = 0.5, 2.0
"""How far a value may move, as multiples of what it is: some ranges only keep out nonsense."""


@dataclass(frozen=True, slots=True)
class Free:
    """One parameter that may move."""

    record: Parameter
    start: float
    """Its value now; 1 for a department parameter, which is a factor in all departments."""
    low: float
    high: float

    @property
    def name(self) -> str:
        """Flat name."""
        return self.record.name

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        """What is published about it."""
        return self.record.estimates


def free_parameters(parameters: Parameters) -> tuple[Free, ...]:
    """All that may move, in the order in which they are defined."""
    own = [
        _free(one, getattr(getattr(parameters, one.sector), one.name))
        for one in COMPANY_PARAMETERS.values()
        if _may_move(one)
    ]
    shared = [_factor(one, parameters) for one in TEAM_PARAMETERS.values() if _may_move(one)]
    return (*own, *shared)


def _may_move(one: Parameter) -> bool:
    return one.standing == "calibrated" or bool(one.estimates)


def _free(one: Parameter, value: float) -> Free:
    return Free(one, value, max(one.low, LEAST * value), min(one.high, MOST * value))


def _factor(one: Parameter, parameters: Parameters) -> Free:
    """A department parameter as a factor that keeps every department within its range."""
    values = [float(getattr(team, one.name)) for team in parameters.teams]
    low = max(LEAST, *(one.low / value for value in values))
    high = min(MOST, *(one.high / value for value in values))
    return Free(one, 1.0, low, high)


def as_points(free: Sequence[Free], values: Sequence[Mapping[str, float]]) -> Points:
    """Values by name as candidates, held inside their ranges."""
    rows = [[(row[one.name] - one.low) / (one.high - one.low) for one in free] for row in values]
    points: Points = np.clip(np.array(rows), INSIDE, 1.0 - INSIDE)
    return points


def as_changes(free: Sequence[Free], points: Points) -> Changes:
    """Candidates as parameters over companies."""
    return {
        one.name: one.low + (one.high - one.low) * points[:, column]
        for column, one in enumerate(free)
    }


def as_values(free: Sequence[Free], point: Points) -> dict[str, float]:
    """One candidate, shape ``(1, parameters)``, as values by name, rounded."""
    changes = as_changes(free, point)
    return {name: float(f"{values[0]:.{DIGITS}g}") for name, values in changes.items()}


def off(free: Sequence[Free], by: float, seed: int) -> dict[str, float]:
    """Every calibrated parameter up or down by a share of itself, as the seed has it."""
    signs = np.random.default_rng(seed).choice((-1.0, 1.0), size=len(free))
    moved = (by if one.record.standing == "calibrated" else 0.0 for one in free)
    pairs = zip(free, signs, moved, strict=True)
    return {one.name: one.start * (1.0 + float(sign) * share) for one, sign, share in pairs}
