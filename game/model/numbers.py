"""The two number worlds: one set of names over floats (a game) and over arrays (a sweep).

A rule takes `xp`, a `Numbers`, and never asks how many companies it computes. Both worlds give the
same bits on every machine, because exp, log, pow and tanh are our own (`game.model.elementary`)
and the rest is exactly rounded by IEEE 754.
"""

from __future__ import annotations

import math
from typing import Protocol

from game.model.elementary_floats import ElementaryFloats

Num = float
"""A number of one company. In the array world an array over runs passes through the same
annotation: the type checker sees the scalar case, the tests hold the two worlds equal."""

Truth = bool
"""A comparison's result: `bool`, or an array of them. Combine with `both`, `either`, `negate`."""


class Numbers(Protocol):
    """What rules may use beside + - * / and comparisons. Arguments must be finite."""

    def sqrt(self, x: Num) -> Num:
        """Square root; `x` must not be negative."""

    def floor(self, x: Num) -> Num:
        """Largest whole number not above `x`, as a `Num`."""

    def absolute(self, x: Num) -> Num:
        """Magnitude of `x`."""

    def minimum(self, a: Num, b: Num) -> Num:
        """The smaller. Of two zeros it is +0: which one SIMD would take, no machine promises."""

    def maximum(self, a: Num, b: Num) -> Num:
        """The larger; likewise."""

    def clip(self, x: Num, low: Num, high: Num) -> Num:
        """`x` held between `low` and `high`; `high` wins if they cross."""

    def where(self, condition: Truth, a: Num, b: Num) -> Num:
        """`a` where `condition` holds, else `b`. Both have been computed: both must be safe."""

    def div(self, a: Num, b: Num, default: Num) -> Num:
        """``a / b``, or `default` where `b` is 0."""

    def both(self, a: Truth, b: Truth) -> Truth:
        """Logical and."""

    def either(self, a: Truth, b: Truth) -> Truth:
        """Logical or."""

    def negate(self, a: Truth) -> Truth:
        """Logical not."""

    def number(self, a: Truth) -> Num:
        """1 where `a` holds, else 0."""

    def any(self, a: Truth) -> bool:
        """Whether `a` holds in any run: what concerns none need not be computed."""

    def exp(self, x: Num) -> Num:
        """The exponential, within 1 ulp; `x` is held within ±700."""

    def log(self, x: Num) -> Num:
        """Natural logarithm, within 1 ulp; `x` is held above 2**-1022."""

    def pow(self, x: Num, y: Num) -> Num:
        """`x` to the `y` for `x` ≥ 0; about 1 + abs(y log x) ulp off. 0 to any `y` is 0."""

    def tanh(self, x: Num) -> Num:
        """Hyperbolic tangent, within 2 ulp."""

    def inverse_normal(self, u: Num) -> Num:
        """The standard normal's quantile; `u` is held inside (0, 1)."""


class Floats(ElementaryFloats):
    """The scalar world: plain Python floats, no dependency."""

    __slots__ = ()

    def sqrt(self, x: Num) -> Num:
        return math.sqrt(x)

    def floor(self, x: Num) -> Num:
        return float(math.floor(x))

    def absolute(self, x: Num) -> Num:
        return abs(x)

    def minimum(self, a: Num, b: Num) -> Num:
        return (a if a < b else b) + 0.0

    def maximum(self, a: Num, b: Num) -> Num:
        return (a if a > b else b) + 0.0

    def clip(self, x: Num, low: Num, high: Num) -> Num:
        raised = x if x > low else low
        return (raised if raised < high else high) + 0.0

    def where(self, condition: Truth, a: Num, b: Num) -> Num:
        return a if condition else b

    def div(self, a: Num, b: Num, default: Num) -> Num:
        return default if b == 0.0 else a / b

    def both(self, a: Truth, b: Truth) -> Truth:
        return a and b

    def either(self, a: Truth, b: Truth) -> Truth:
        return a or b

    def negate(self, a: Truth) -> Truth:
        return not a

    def number(self, a: Truth) -> Num:
        return 1.0 if a else 0.0

    def any(self, a: Truth) -> bool:
        return a

    def split(self, x: Num) -> tuple[Num, Num]:
        mantissa, exponent = math.frexp(x)
        return mantissa, float(exponent)

    def scale(self, x: Num, exponent: Num) -> Num:
        return math.ldexp(x, int(exponent))


FLOATS: Numbers = Floats()
"""The scalar world. The other one is `game.model.number_arrays.arrays()`."""
