"""Adding in the order given: Python's `sum` of floats differs between versions."""

from __future__ import annotations

from collections.abc import Iterable

from game.model.numbers import Num


def added(values: Iterable[Num]) -> Num:
    """The sum, from left to right."""
    total = 0.0
    for value in values:
        total = total + value
    return total
