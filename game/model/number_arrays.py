"""The array world: the same names as `FLOATS` over NumPy arrays of runs. Only sweeps import it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import numpy as np

from game.model.elementary import Elementary
from game.model.numbers import Num, Numbers, Truth

# NumPy's stubs do not know that an array here goes by the name of float.
_where = cast("Callable[[Truth, Num, Num], Num]", np.where)
_sqrt = cast("Callable[[Num], Num]", np.sqrt)
_floor = cast("Callable[[Num], Num]", np.floor)
_absolute = cast("Callable[[Num], Num]", np.absolute)
_minimum = cast("Callable[[Num, Num], Num]", np.minimum)
_maximum = cast("Callable[[Num, Num], Num]", np.maximum)
_and = cast("Callable[[Truth, Truth], Truth]", np.logical_and)
_or = cast("Callable[[Truth, Truth], Truth]", np.logical_or)
_not = cast("Callable[[Truth], Truth]", np.logical_not)

_BIAS, _MANTISSA = 1023, 52
"""Of the exponent in a float64, and the bits below it."""


class Arrays(Elementary):
    """Elementwise over arrays of shape ``(runs,)``; floats broadcast."""

    __slots__ = ()

    def sqrt(self, x: Num) -> Num:
        return _sqrt(x)

    def floor(self, x: Num) -> Num:
        return _floor(x)

    def absolute(self, x: Num) -> Num:
        return _absolute(x)

    # Which zero of -0 and +0 NumPy's own returns is left open; adding 0 makes it +0.
    def minimum(self, a: Num, b: Num) -> Num:
        return _minimum(a, b) + 0.0

    def maximum(self, a: Num, b: Num) -> Num:
        return _maximum(a, b) + 0.0

    def clip(self, x: Num, low: Num, high: Num) -> Num:
        return _minimum(_maximum(x, low), high) + 0.0

    def where(self, condition: Truth, a: Num, b: Num) -> Num:
        return _where(condition, a, b)

    def div(self, a: Num, b: Num, default: Num) -> Num:
        zero = b == 0.0
        return _where(zero, default, a / _where(zero, 1.0, b))

    def both(self, a: Truth, b: Truth) -> Truth:
        return _and(a, b)

    def either(self, a: Truth, b: Truth) -> Truth:
        return _or(a, b)

    def negate(self, a: Truth) -> Truth:
        return _not(a)

    def number(self, a: Truth) -> Num:
        return cast("Num", np.asarray(a).astype(np.float64))

    def any(self, a: Truth) -> bool:
        return bool(np.any(a))

    def split(self, x: Num) -> tuple[Num, Num]:
        mantissa, exponent = np.frexp(x)
        return cast("Num", mantissa), cast("Num", np.asarray(exponent, dtype=np.float64))

    def scale(self, x: Num, exponent: Num) -> Num:
        # the power of two from its bits: a third of what ldexp takes, and as exact
        bits = (np.asarray(exponent).astype(np.int64) + _BIAS) << _MANTISSA
        return x * cast("Num", bits.view(np.float64))


_ARRAYS = Arrays()


def arrays() -> Numbers:
    """The array world."""
    return _ARRAYS
