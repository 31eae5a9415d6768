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
_and = cast("Callable[[Truth, Truth], Truth]", np.logical_and)
_or = cast("Callable[[Truth, Truth], Truth]", np.logical_or)
_not = cast("Callable[[Truth], Truth]", np.logical_not)


class Arrays(Elementary):
    """Elementwise over arrays of shape ``(runs,)``; floats broadcast."""

    __slots__ = ()

    def sqrt(self, x: Num) -> Num:
        return _sqrt(x)

    def floor(self, x: Num) -> Num:
        return _floor(x)

    def absolute(self, x: Num) -> Num:
        return _absolute(x)

    # np.minimum is three times as fast but leaves open which zero of -0 and +0 it returns.
    def minimum(self, a: Num, b: Num) -> Num:
        return _where(a < b, a, b)

    def maximum(self, a: Num, b: Num) -> Num:
        return _where(a > b, a, b)

    def clip(self, x: Num, low: Num, high: Num) -> Num:
        raised = _where(x > low, x, low)
        return _where(raised < high, raised, high)

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
        return _where(a, 1.0, 0.0)

    def split(self, x: Num) -> tuple[Num, Num]:
        mantissa, exponent = np.frexp(x)
        return cast("Num", mantissa), cast("Num", np.asarray(exponent, dtype=np.float64))

    def scale(self, x: Num, exponent: Num) -> Num:
        return cast("Num", np.ldexp(x, np.asarray(exponent, dtype=np.int32)))


_ARRAYS = Arrays()


def arrays() -> Numbers:
    """The array world."""
    return _ARRAYS
