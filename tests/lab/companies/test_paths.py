from __future__ import annotations

import math

import numpy as np
import pytest

from game.lab.companies.paths import highest, less, lowest, mean, reached, settled, times
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS

PATH = [0.0, 1.0, 3.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("mark", "week"), [(0.0, 0.0), (-1.0, 0.0), (1.0, 1.0), (2.0, 1.5), (3.5, 3.75)]
)
def test_a_mark_is_reached_between_two_weeks(mark: float, week: float) -> None:
    assert reached(PATH, mark, FLOATS) == week


def test_what_is_never_reached_is_no_number() -> None:
    assert math.isnan(reached(PATH, 5.0, FLOATS))


@pytest.mark.parametrize(
    ("mark", "week"), [(-1.0, 0.0), (0.5, 0.5), (2.0, 1.5), (2.5, 3.25), (9.0, 4.0)]
)
def test_it_has_settled_when_it_falls_below_no_more(mark: float, week: float) -> None:
    assert settled(PATH, mark, FLOATS) == week


def test_the_rest_is_arithmetic() -> None:
    assert (lowest(PATH, FLOATS), highest(PATH, FLOATS), mean(PATH)) == (0.0, 4.0, 2.0)
    assert less([3.0, 1.0], [1.0, 1.0]) == [2.0, 0.0]
    assert times([3.0, 1.0], 2.0) == [6.0, 2.0]


def test_many_paths_at_once_give_what_each_gives() -> None:
    rng = np.random.default_rng(4)
    many = rng.normal(size=(30, 5)).cumsum(axis=0)
    wide = list(many)
    for measure in (reached, settled):
        together = measure(wide, 1.0, arrays())
        alone = [measure(path.tolist(), 1.0, FLOATS) for path in many.T]
        assert np.array_equal(together, alone, equal_nan=True)
