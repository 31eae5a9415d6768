"""The array world: the same names as `FLOATS` over NumPy arrays of runs. Only sweeps import it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import numpy as np

from game.model.elementary import Elementary, middle
from game.model.numbers import Num, Numbers, Truth

# NumPy's stubs do not know that an array here goes by the name of float.
_where = cast("Callable[[Truth, Num, Num], Num]", np.where)
_sqrt = cast("Callable[[Num], Num]", np.sqrt)
_floor = cast("Callable[[Num], Num]", np.floor)
_absolute = cast("Callable[[Num], Num]", np.absolute)
_clip = cast("Callable[[Num, Num, Num], Num]", np.clip)
_minimum = cast("Callable[[Num, Num], Num]", np.minimum)
_maximum = cast("Callable[[Num, Num], Num]", np.maximum)
_and = cast("Callable[[Truth, Truth], Truth]", np.logical_and)
_or = cast("Callable[[Truth, Truth], Truth]", np.logical_or)
_not = cast("Callable[[Truth], Truth]", np.logical_not)

_MANTISSA = np.uint64(52)
"""Bits of a float64 below its exponent."""
_BIASED = 2.0**52 + 1023.0
"""A whole number added to this stands in the lowest bits, as a float64's exponent is written."""


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
        return _clip(x, low, high) + 0.0

    def where(self, condition: Truth, a: Num, b: Num) -> Num:
        return _where(condition, a, b)

    def div(self, a: Num, b: Num, default: Num) -> Num:
        zero = b == 0.0
        if not self.any(zero):  # nearly always, and a quarter of what the choices cost
            return a / b
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
        return bool(np.asarray(a).any())

    def inverse_normal(self, u: Num) -> Num:
        q = u - 0.5
        found = np.asarray(q * middle(0.180625 - q * q))
        # only of the three in twenty who are there: the tails take five times as long
        tail = _absolute(q) > 0.425
        found[tail] = super().inverse_normal(cast("Num", np.asarray(u)[tail]))
        return cast("Num", found)

    def split(self, x: Num) -> tuple[Num, Num]:
        mantissa, exponent = np.frexp(x)
        return cast("Num", mantissa), cast("Num", np.asarray(exponent, dtype=np.float64))

    def scale(self, x: Num, exponent: Num) -> Num:
        # the power of two from its bits: a sixth of what ldexp takes, and as exact
        bits = np.asarray(exponent + _BIASED).view(np.uint64) << _MANTISSA
        return x * cast("Num", bits.view(np.float64))


_ARRAYS = Arrays()


def arrays() -> Numbers:
    """The array world."""
    return _ARRAYS
