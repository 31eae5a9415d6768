"""Each parameter while all the others vary too: elementary effects (Morris 1991).

In the radial design of Campolongo, Saltelli & Cariboni (2011): from each of many base points, drawn
by a Sobol sequence, one parameter at a time jumps to its place in a second point. The mean of the
absolute effects ranks the parameters; their spread tells how much depends on the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import qmc

from game.frozen import dataclass
from game.lab.sensitivity.factors import Factor
from game.lab.sensitivity.swings import Model

NEAR: Final = 0.1
"""How far all vary together, as a share of each value: farther off the company is another one."""
BASES: Final = 16
"""Base points: a power of two, as Sobol sequences like it."""
SEED: Final = 1

_Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Effect:
    """What crossing its band of ±`NEAR` does to the outcomes, by name."""

    mean: dict[str, float]
    """Mean of the absolute effects."""
    spread: dict[str, float]
    """Standard deviation of the effects."""


def effects(model: Model, factors: Sequence[Factor], bases: int = BASES) -> list[Effect]:
    """The elementary effects of each parameter; ``bases·(1 + parameters)`` companies."""
    count = len(factors)
    draws = qmc.Sobol(2 * count, seed=SEED).random(bases)
    start, other = draws[:, :count], draws[:, count:]
    points = np.concatenate([_radial(a, b) for a, b in zip(start, other, strict=True)])
    low, high = _band(factors)
    places = low + (high - low) * points
    found = model({one.name: places[:, place] for place, one in enumerate(factors)})
    jumps = other - start
    slopes = {name: _slopes(values.reshape(bases, -1), jumps) for name, values in found.items()}
    return [
        Effect(
            {name: float(np.abs(slope[:, place]).mean()) for name, slope in slopes.items()},
            {name: float(slope[:, place].std()) for name, slope in slopes.items()},
        )
        for place in range(count)
    ]


def _radial(start: _Points, other: _Points) -> _Points:
    """The start, and for each parameter the start with that parameter from the other point."""
    moved = np.tile(start, (len(start), 1))
    np.fill_diagonal(moved, other)
    return np.vstack([start, moved])


def _band(factors: Sequence[Factor]) -> tuple[_Points, _Points]:
    ends = [sorted(((1.0 - NEAR) * one.value, (1.0 + NEAR) * one.value)) for one in factors]
    low = [max(end[0], one.low) for end, one in zip(ends, factors, strict=True)]
    high = [min(end[1], one.high) for end, one in zip(ends, factors, strict=True)]
    return np.array(low), np.array(high)


def _slopes(values: _Points, jumps: _Points) -> _Points:
    """Effects per full crossing of the band: shape ``(bases, parameters)``."""
    return np.asarray((values[:, 1:] - values[:, :1]) / jumps)
