"""One at a time: each parameter at the ends of its range, all others where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from game.frozen import dataclass
from game.lab.companies.lanes import Array
from game.lab.sensitivity.factors import Factor
from game.lab.validation.wide import Changes

Model = Callable[[Changes], dict[str, Array]]
"""Outcomes over companies, by name."""


@dataclass(frozen=True, slots=True)
class Swing:
    """What a parameter does alone: outcomes by name."""

    factor: Factor
    low: dict[str, float]
    """At the low end of its range."""
    high: dict[str, float]

    def width(self, outcome: str) -> float:
        """How far it moves an outcome."""
        return abs(self.high[outcome] - self.low[outcome])


def swings(model: Model, factors: Sequence[Factor]) -> tuple[dict[str, float], list[Swing]]:
    """The outcomes as things are, and what each parameter does to them alone."""
    count = 1 + 2 * len(factors)
    changes = {one.name: np.full(count, one.value) for one in factors}
    for place, one in enumerate(factors):
        changes[one.name][1 + 2 * place : 3 + 2 * place] = (one.low, one.high)
    found = model(changes)
    usual = _at(found, 0)
    each = [
        Swing(one, _at(found, 1 + 2 * place), _at(found, 2 + 2 * place))
        for place, one in enumerate(factors)
    ]
    return usual, each


def _at(found: dict[str, Array], company: int) -> dict[str, float]:
    return {name: float(values[company]) for name, values in found.items()}
