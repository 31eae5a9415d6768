"""The same functions for plain floats, by the same operations in the same order: the same bits.

A game in floats spends a fifth of its time here when every step asks its world how to clip and to
choose; these know. `tests/model/test_numbers.py` holds them equal to the array world's.
"""

from __future__ import annotations

import math

from game.model.elementary import (
    INVERSE_LN2,
    LN2_HIGH,
    LN2_LOW,
    SQRT_HALF,
    TINY,
    Elementary,
    exp_fraction,
    log_rest,
    middle,
    tanh_near,
)


class ElementaryFloats(Elementary):
    """exp, log, pow, tanh and the normal quantile of one number."""

    __slots__ = ()

    def exp(self, x: float) -> float:
        if x == 0.0:  # two in five: nobody has been laid off, nothing waits
            return 1.0
        held = x if -700.0 < x < 700.0 else min(700.0, max(-700.0, x))
        k = math.floor(held * INVERSE_LN2 + 0.5)
        high = held - k * LN2_HIGH
        low = k * LN2_LOW
        return math.ldexp(1.0 - ((low - exp_fraction(high - low)) - high), k)

    def log(self, x: float) -> float:
        mantissa, k = math.frexp(max(TINY, x))
        if mantissa < SQRT_HALF:
            mantissa, k = mantissa + mantissa, k - 1
        f = mantissa - 1.0
        s = f / (2.0 + f)
        half = 0.5 * f * f
        return k * LN2_HIGH - ((half - (s * (half + log_rest(s * s)) + k * LN2_LOW)) - f)

    def pow(self, x: float, y: float) -> float:
        if x == 1.0:  # one in five: pay as on the market
            return 1.0
        return self.exp(y * self.log(x)) if x > 0.0 else 0.0 * x

    def tanh(self, x: float) -> float:
        size = abs(x)
        if size < 0.625:
            result = tanh_near(size)
        else:
            result = 1.0 - 2.0 / (self.exp(2.0 * (min(40.0, size))) + 1.0)
        return -result if x < 0.0 else result

    def inverse_normal(self, u: float) -> float:
        q = u - 0.5
        if abs(q) <= 0.425:
            return q * middle(0.180625 - q * q)
        return super().inverse_normal(u)
