from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable
from statistics import NormalDist
from typing import Any

import mpmath
import numpy as np
import pytest

from game.model.number_arrays import arrays
from game.model.numbers import FLOATS

RANDOM = random.Random(20_240_508)  # noqa: S311 - test arguments, not secrets
EXPONENTS = [RANDOM.uniform(-40.0, 40.0) for _ in range(4_000)]
POSITIVES = [RANDOM.uniform(1e-9, 60.0) for _ in range(2_000)] + [
    RANDOM.uniform(0.9, 1.1) for _ in range(2_000)
]
ANGLES = [RANDOM.uniform(-5.0, 5.0) for _ in range(4_000)]
UNIFORMS = [RANDOM.random() for _ in range(4_000)] + [0.0, 2.0**-53, 0.5, 1.0 - 2.0**-53]
EDGES = [0.0, -0.0, 1.0, -1.0, 0.625, -0.625, 1e-300, 2.0, -3.5]


def bits(x: float) -> bytes:
    return struct.pack("<d", x)


def ulps(found: float, exact: Any) -> float:
    return abs(float((mpmath.mpf(found) - exact) / mpmath.mpf(math.ulp(float(exact)))))


@pytest.mark.parametrize(
    ("name", "arguments", "limit"),
    [("exp", EXPONENTS, 1.0), ("log", POSITIVES, 1.0), ("tanh", ANGLES, 2.0)],
)
def test_functions_are_right_to_the_last_place(
    name: str, arguments: list[float], limit: float
) -> None:
    mpmath.mp.prec = 120
    exact = getattr(mpmath, name)
    assert max(ulps(getattr(FLOATS, name)(x), exact(x)) for x in arguments) <= limit


def test_powers_of_moderate_size_are_right_to_two_places() -> None:
    mpmath.mp.prec = 120
    pairs = [(RANDOM.uniform(0.3, 3.0), RANDOM.uniform(-1.0, 1.0)) for _ in range(4_000)]
    assert max(ulps(FLOATS.pow(x, y), mpmath.power(x, y)) for x, y in pairs) <= 2.0


@pytest.mark.parametrize("exponent", [-0.64, 0.0, 1.1, 1.6])
def test_no_share_to_any_power_is_none_and_one_stays_one(exponent: float) -> None:
    assert FLOATS.pow(0.0, exponent) == 0.0
    assert FLOATS.pow(1.0, exponent) == 1.0


def test_the_normal_quantile_agrees_with_the_standard_library() -> None:
    normal = NormalDist()
    inner = [u for u in UNIFORMS if u > 0.0]
    found = [FLOATS.inverse_normal(u) for u in inner]
    assert found == pytest.approx([normal.inv_cdf(u) for u in inner], rel=1e-13, abs=1e-14)


def test_extreme_arguments_give_finite_numbers() -> None:
    assert all(
        math.isfinite(x)
        for x in (
            FLOATS.exp(1e9),
            FLOATS.exp(-1e9),
            FLOATS.log(0.0),
            FLOATS.tanh(1e9),
            FLOATS.inverse_normal(0.0),
            FLOATS.inverse_normal(1.0),
        )
    )


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("exp", EXPONENTS + EDGES),
        ("log", POSITIVES),
        ("tanh", ANGLES + EDGES),
        ("inverse_normal", UNIFORMS),
        ("floor", ANGLES),
        ("absolute", EDGES),
        ("sqrt", POSITIVES),
    ],
)
def test_both_worlds_give_the_same_bits(name: str, arguments: list[float]) -> None:
    one = [bits(getattr(FLOATS, name)(x)) for x in arguments]
    many = getattr(arrays(), name)(np.array(arguments))
    assert [bits(x) for x in many] == one


@pytest.mark.parametrize("name", ["minimum", "maximum"])
def test_equal_values_and_signed_zeros_agree_in_both_worlds(name: str) -> None:
    pairs = [(a, b) for a in EDGES for b in EDGES]
    one = [bits(getattr(FLOATS, name)(a, b)) for a, b in pairs]
    many = getattr(arrays(), name)(*np.array(pairs).T)
    assert [bits(x) for x in many] == one


@pytest.mark.parametrize(
    "use",
    [
        lambda xp, x: xp.clip(x, -0.0, 0.5),
        lambda xp, x: xp.pow(xp.absolute(x), -0.64),
        lambda xp, x: xp.div(1.0, x, 7.0),
        lambda xp, x: xp.where(xp.both(x > 0.0, xp.negate(x > 1.0)), x, -x),
        lambda xp, x: xp.number(xp.either(x < 0.0, x == 1.0)),
    ],
)
def test_choices_agree_in_both_worlds(use: Callable[[Any, Any], Any]) -> None:
    one = [bits(use(FLOATS, x)) for x in EDGES]
    assert [bits(x) for x in use(arrays(), np.array(EDGES))] == one


def test_division_by_nothing_gives_what_was_asked_for() -> None:
    assert FLOATS.div(3.0, 0.0, 5.0) == 5.0
    assert FLOATS.div(3.0, 2.0, 5.0) == 1.5
