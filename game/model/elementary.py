"""exp, log, pow, tanh and the normal quantile, written once for both number worlds.

The platform's own differ between C libraries, compilers and SIMD widths in up to 13 % of arguments;
these use only + - * /, sqrt, floor and exact scaling, so they differ nowhere. exp and log follow
fdlibm (Sun Microsystems 1993, freely usable), tanh Cephes' rational approximation (Moshier), the
quantile Wichura's AS 241 (Applied Statistics 37, 1988).
"""

from __future__ import annotations

from typing import Final

LN2_HIGH: Final = 6.93147180369123816490e-01
LN2_LOW: Final = 1.90821492927058770002e-10
INVERSE_LN2: Final = 1.44269504088896338700
SQRT_HALF: Final = 0.70710678118654752440
TINY: Final = 2.2250738585072014e-308
_U_LOW: Final = 2.0**-54
_U_HIGH: Final = 1.0 - 2.0**-53


class Elementary:
    """The transcendental functions over a world's primitives."""

    __slots__ = ()

    def minimum(self, a: float, b: float) -> float:
        raise NotImplementedError

    def maximum(self, a: float, b: float) -> float:
        raise NotImplementedError

    def clip(self, x: float, low: float, high: float) -> float:
        raise NotImplementedError

    def where(self, condition: bool, a: float, b: float) -> float:
        raise NotImplementedError

    def absolute(self, x: float) -> float:
        raise NotImplementedError

    def floor(self, x: float) -> float:
        raise NotImplementedError

    def sqrt(self, x: float) -> float:
        raise NotImplementedError

    def split(self, x: float) -> tuple[float, float]:
        """Mantissa in [½, 1) and exponent of a positive normal number, exactly."""
        raise NotImplementedError

    def scale(self, x: float, exponent: float) -> float:
        """`x` times 2 to a whole `exponent`, exactly."""
        raise NotImplementedError

    def exp(self, x: float) -> float:
        held = self.clip(x, -700.0, 700.0)
        k = self.floor(held * INVERSE_LN2 + 0.5)
        high = held - k * LN2_HIGH
        low = k * LN2_LOW
        r = high - low
        return self.scale(1.0 - ((low - exp_fraction(r)) - high), k)

    def log(self, x: float) -> float:
        mantissa, exponent = self.split(self.maximum(x, TINY))
        small = mantissa < SQRT_HALF
        f = self.where(small, mantissa + mantissa, mantissa) - 1.0
        k = self.where(small, exponent - 1.0, exponent)
        s = f / (2.0 + f)
        half = 0.5 * f * f
        return k * LN2_HIGH - ((half - (s * (half + log_rest(s * s)) + k * LN2_LOW)) - f)

    def pow(self, x: float, y: float) -> float:
        return self.where(x > 0.0, self.exp(y * self.log(x)), 0.0 * x)

    def tanh(self, x: float) -> float:
        size = self.absolute(x)
        far = 1.0 - 2.0 / (self.exp(2.0 * self.minimum(size, 40.0)) + 1.0)
        near = self.minimum(size, 0.625)
        result = self.where(size < 0.625, tanh_near(near), far)
        return self.where(x < 0.0, -result, result)

    def inverse_normal(self, u: float) -> float:
        held = self.clip(u, _U_LOW, _U_HIGH)
        q = held - 0.5
        size = self.absolute(q)
        tail = self.sqrt(-self.log(self.minimum(held, 1.0 - held)))
        outer = self.where(tail > 5.0, _far_tail(tail - 5.0), _near_tail(tail - 1.6))
        signed = self.where(q < 0.0, -outer, outer)
        return self.where(size <= 0.425, q * middle(0.180625 - q * q), signed)


def exp_fraction(r: float) -> float:
    """The fraction of which e^r is made (fdlibm), for |r| ≤ ½ ln 2."""
    t = r * r
    series = -1.65339022054652515390e-06 + t * 4.13813679705723846039e-08
    series = 6.61375632143793436117e-05 + t * series
    series = -2.77777777770155933842e-03 + t * series
    c = r - t * (1.66666666666666019037e-01 + t * series)
    return (r * c) / (2.0 - c)


def log_rest(z: float) -> float:
    """What log(1 + f) adds to its leading terms (fdlibm), for z = (f / (2 + f))²."""
    w = z * z
    even = w * (
        3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01)
    )
    odd = 1.818357216161805012e-01 + w * 1.479819860511658591e-01
    odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * odd))
    return odd + even


def tanh_near(x: float) -> float:
    """Tanh x as a rational function (Cephes), for |x| < .625."""
    z = x * x
    upper = (-9.64399179425052238628e-1 * z - 9.92877231001918586564e1) * z
    upper = upper - 1.61468768441708447952e3
    lower = (z + 1.12811678491632931402e2) * z + 2.23548839060100448583e3
    lower = lower * z + 4.84406305325125486048e3
    return x + x * z * (upper / lower)


def _polynomial(x: float, *coefficients: float) -> float:
    value = coefficients[0] + 0.0 * x
    for coefficient in coefficients[1:]:
        value = value * x + coefficient
    return value


def middle(r: float) -> float:
    """The normal quantile ÷ (u − ½) near the middle (AS241), for r = .180625 − (u − ½)²."""
    return _polynomial(
        r, 2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
        4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.3871328727963666080e0,
    ) / _polynomial(
        r, 5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
        2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
        4.2313330701600911252e1, 1.0,
    )  # fmt: skip


def _near_tail(r: float) -> float:
    return _polynomial(
        r, 7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
        1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
        4.63033784615654529590e0, 1.42343711074968357734e0,
    ) / _polynomial(
        r, 1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
        1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
        2.05319162663775882187e0, 1.0,
    )  # fmt: skip


def _far_tail(r: float) -> float:
    return _polynomial(
        r, 2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
        5.46378491116411436990e0, 6.65790464350110377720e0,
    ) / _polynomial(
        r, 2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
        7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1, 1.0,
    )  # fmt: skip
