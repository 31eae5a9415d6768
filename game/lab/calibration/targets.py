"""How far a figure is from what an experiment must show.

The distance is 0 inside the bounds and grows in proportion outside, in units of the figure's
`room`. Inside, less room than that still costs a little, so that a fit keeps clear of the edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from game.frozen import dataclass
from game.lab.companies.lanes import Array, full
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Measure
from game.lab.validation.validating import EXPERIMENTS

ON_THE_MODEL: Final = range(1, 16)
"""Experiments that are about the model alone."""
FAR: Final = 10.0
"""A distance beyond this counts as this; so does a figure that is no number."""
COMFORT: Final = 0.3
"""What the edge costs compared with being one `room` outside."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure of an experiment, over candidates."""

    experiment: int
    measure: Measure


def targets(bench: Bench) -> Iterator[Target]:
    """Every figure of every experiment on the model."""
    for number in ON_THE_MODEL:
        for measure in EXPERIMENTS[number].measure(bench):
            yield Target(number, measure)


def distance(measure: Measure, candidates: int) -> Array:
    """How far outside its bounds each candidate's figure is, in the figure's own unit."""
    value = full(measure.value, candidates)
    outside = np.maximum(measure.low - value, value - measure.high)
    return np.where(np.isnan(value), np.inf, np.maximum(outside, 0.0))


def residual(measure: Measure, candidates: int) -> Array:
    """What the search makes small: the distance in units of `room`, and a little for its lack."""
    value = full(measure.value, candidates)
    inside = np.minimum(value - measure.low, measure.high - value) / measure.ease
    if measure.low == measure.high:
        return _bounded(-inside)
    return _bounded(np.where(inside < 0.0, COMFORT - inside, COMFORT * (1.0 - inside)))


def _bounded(cost: Array) -> Array:
    return np.where(np.isnan(cost), FAR, np.clip(cost, 0.0, FAR))
