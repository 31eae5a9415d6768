from __future__ import annotations

import math

import numpy as np
import pytest

from game.lab.calibration.targets import COMFORT, FAR, distance, residual, targets
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Measure, above


def cost(value: float, low: float = 1.0, high: float = 2.0) -> float:
    return float(residual(Measure("x", value, low, high, room=0.1), 1)[0])


@pytest.mark.parametrize("value", [1.0, 1.3, 2.0])
def test_there_is_no_distance_inside_the_bounds(value: float) -> None:
    assert distance(Measure("x", value, 1.0, 2.0), 1).tolist() == [0.0]


def test_the_distance_grows_outside_on_both_sides() -> None:
    values = [0.5, 0.9, 2.25]
    found = [float(distance(Measure("x", value, 1.0, 2.0), 1)[0]) for value in values]
    assert found == pytest.approx([0.5, 0.1, 0.25])


def test_a_figure_that_is_none_is_as_far_as_can_be() -> None:
    assert distance(Measure("x", math.nan, 1.0), 1).tolist() == [math.inf]
    assert cost(math.nan) == cost(1e9) == FAR


def test_room_inside_is_free_and_the_edge_costs_a_little() -> None:
    assert [cost(1.1), cost(1.5), cost(1.9)] == pytest.approx([0.0, 0.0, 0.0])
    assert cost(1.05) == pytest.approx(COMFORT / 2)
    assert cost(1.0) == cost(2.0) == pytest.approx(COMFORT)


def test_outside_the_cost_grows_with_every_step_and_never_falls() -> None:
    costs = [cost(value) for value in np.linspace(1.1, 0.0, 50)]
    assert costs == sorted(costs)
    assert cost(0.9) == pytest.approx(COMFORT + 1.0)


def test_a_figure_that_must_be_exact_may_not_differ() -> None:
    exact = [Measure("x", value, 0.0, 0.0, room=0.1) for value in (0.0, 0.1, -0.1)]
    assert [float(residual(one, 1)[0]) for one in exact] == pytest.approx([0.0, 1.0, 1.0])


def test_a_bound_of_zero_needs_to_be_told_how_much_room_there_is() -> None:
    with pytest.raises(ValueError, match="a bound of 0 needs `room`"):
        _ = above("x", 1.0, 0.0).ease


def test_every_figure_of_the_experiments_has_room_to_be_measured_in(bench: Bench) -> None:
    found = list(targets(bench))
    assert {one.experiment for one in found} == set(range(1, 16))
    assert all(one.measure.ease > 0.0 for one in found)
