"""A wished value becomes one that the lever can take, the same in both number worlds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.campaign.rules.settings import nearest, stepped
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS

NOTCHES = (0, 5, 15, 30)


@pytest.mark.parametrize(
    ("wished", "taken"),
    [(0.0, 0.0), (2.4, 0.0), (2.5, 5.0), (93.0, 95.0), (-4.0, 0.0), (120.0, 95.0)],
)
def test_a_stepped_lever_takes_its_nearest_step(wished: float, taken: float) -> None:
    assert stepped(wished, 0.0, 95.0, 5.0, FLOATS) == taken


def test_a_step_beyond_the_range_is_not_taken() -> None:
    assert stepped(98.0, 0.0, 98.0, 5.0, FLOATS) == 95.0


@pytest.mark.parametrize(
    ("wished", "taken"),
    [(-3.0, 0.0), (2.5, 0.0), (2.6, 5.0), (22.0, 15.0), (23.0, 30.0), (99.0, 30.0)],
)
def test_a_notched_lever_takes_its_nearest_notch(wished: float, taken: float) -> None:
    assert nearest(wished, NOTCHES, FLOATS) == taken


@given(st.lists(st.floats(-50.0, 2_000.0), min_size=1, max_size=9))
def test_both_worlds_take_the_same(wishes: list[float]) -> None:
    many: Any = np.array(wishes)
    steps: Any = stepped(many, 0.0, 1_260.0, 5.0, arrays())
    notches: Any = nearest(many, NOTCHES, arrays())
    assert steps.tolist() == [stepped(one, 0.0, 1_260.0, 5.0, FLOATS) for one in wishes]
    assert notches.tolist() == [nearest(one, NOTCHES, FLOATS) for one in wishes]
