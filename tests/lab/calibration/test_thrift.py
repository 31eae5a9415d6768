from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from game.lab.calibration.space import Free, Points
from game.lab.calibration.thrift import WORTH, put_back
from game.model.parameters import COMPANY_PARAMETERS, Estimate

FREE = [
    Free(replace(COMPANY_PARAMETERS[name], estimates=published), 1.0, 0.0, 4.0)
    for name, published in (
        ("brand_gap", ()),
        ("churn_slope", ()),
        ("corner_cutting", (Estimate(1.0, 2.0, 3.0, "a"),)),
    )
]
START = np.full((1, 3), 0.5)
BEST = np.array([[0.9, 0.6, 0.8]])


def weighing(*weights: float) -> list[float]:
    """What a search's best becomes if a share's distance from it costs so much."""

    def judge(points: Points) -> Points:
        return np.asarray(np.sqrt(np.array(weights)) * (points - BEST))

    return [float(share) for share in put_back(judge, FREE, START, BEST)[0]]


def test_what_is_needed_stays_where_it_was_found() -> None:
    assert weighing(100.0, 100.0, 100.0) == BEST[0].tolist()


def test_what_has_moved_for_nothing_goes_back() -> None:
    assert weighing(0.0, 0.0, 0.0) == START[0].tolist()
    assert weighing(100.0, 0.0, 0.0) == [0.9, 0.5, 0.5]


def test_what_is_published_goes_back_first_and_then_what_has_moved_least() -> None:
    assert weighing(100.0, 100.0, 0.0) == [0.9, 0.6, 0.5]
    assert weighing(0.0, 100.0, 0.0) == [0.9, 0.6, 0.5]


@pytest.mark.parametrize(("part", "moved"), [(0.9, 0.5), (1.1, 0.9)])
def test_it_may_cost_a_little(part: float, moved: float) -> None:
    assert weighing(part * WORTH / 0.4**2, 0.0, 0.0)[0] == moved
