from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from game.lab.calibration.pull import PUBLISHED, pulls
from game.lab.calibration.space import (
    INSIDE,
    Free,
    as_changes,
    as_points,
    as_values,
    free_parameters,
    off,
)
from game.lab.validation.bench import Bench
from game.model.parameters import COMPANY_PARAMETERS, Estimate


def one(name: str, *estimates: Estimate) -> Free:
    record = replace(COMPANY_PARAMETERS[name], estimates=estimates)
    return Free(record, 1.0, 0.0, 4.0)


def test_what_may_move_is_calibrated_or_published_with_an_interval(bench: Bench) -> None:
    free = free_parameters(bench.subject.parameters)
    assert {f.record.standing for f in free} == {"calibrated", "published"}
    assert [f.name for f in free if f.estimates] == [
        "corner_cutting", "standard_fall", "fatigue_rise",
    ]  # fmt: skip
    assert all(f.low < f.start < f.high for f in free)


def test_published_estimates_stand_within_the_range_and_around_their_value() -> None:
    estimates = [(p, e) for p in COMPANY_PARAMETERS.values() for e in p.estimates]
    assert len(estimates) == 4
    for parameter, each in estimates:
        assert parameter.low <= each.low < each.likely < each.high <= parameter.high
        assert each.source


def test_no_department_leaves_its_range_with_the_others(bench: Bench) -> None:
    parameters = bench.subject.parameters
    top = next(f for f in free_parameters(parameters) if f.name == "ease_top")
    best = max(team.ease_top for team in parameters.teams)
    assert best * top.high == pytest.approx(top.record.high)


def test_values_survive_being_made_points(bench: Bench) -> None:
    free = free_parameters(bench.subject.parameters)
    start = {f.name: f.start for f in free}
    assert as_values(free, as_points(free, [start])) == pytest.approx(start, rel=1e-3)


def test_no_candidate_stands_on_the_edge_of_its_range() -> None:
    point = as_points([one("brand_gap")], [{"brand_gap": 99.0}])
    assert point.tolist() == [[1.0 - INSIDE]]
    assert as_changes([one("brand_gap")], point)["brand_gap"][0] < 4.0


def test_being_off_moves_what_is_calibrated_and_nothing_else(bench: Bench) -> None:
    free = free_parameters(bench.subject.parameters)
    moved = off(free, 0.1, seed=3)
    ratios = {f.name: moved[f.name] / f.start for f in free}
    published = {name: ratios.pop(name) for name in [f.name for f in free if f.estimates]}
    assert set(published.values()) == {1.0}
    assert {round(ratio, 6) for ratio in ratios.values()} == {0.9, 1.1}


def test_a_published_value_costs_nothing_and_the_end_of_its_interval_does() -> None:
    free = [one("corner_cutting", Estimate(1.0, 2.0, 2.5, "a"), Estimate(2.0, 3.0, 4.0, "b"))]
    points = as_points(free, [{"corner_cutting": value} for value in (1.0, 1.5, 2.0, 2.25, 3.0)])
    cost = pulls(free, points[:1], points)[:, 0]
    assert cost == pytest.approx([PUBLISHED, 0.5, 0.0, 0.5, 0.0])


def test_what_nobody_has_published_costs_what_it_moves() -> None:
    free = [one("brand_gap")]
    points = np.array([[0.5], [0.75], [0.25]])
    still, up, down = pulls(free, points[:1], points)[:, 0]
    assert (still, up) == (0.0, -down)
    assert up > 0.0
