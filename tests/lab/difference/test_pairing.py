"""Paired differences: noise is not told as change, and a change is not drowned in noise."""

from __future__ import annotations

import numpy as np
import pytest

from game.lab.difference.pairing import gap, student


def test_the_same_games_have_no_gap() -> None:
    column = np.array([1.0, 5.0, 3.0])
    found = gap(column, column)
    assert (found.old, found.new) == (3.0, 3.0)
    assert (found.change, found.low, found.high, found.told) == (0.0, 0.0, 0.0, False)


def test_a_shift_of_every_run_is_told_however_the_runs_scatter() -> None:
    noise = np.random.default_rng(1).normal(50, 20, 300)
    found = gap(noise, noise + 0.5)
    assert found.told
    assert found.change == pytest.approx(0.5)


def test_other_noise_of_the_same_size_is_told_in_one_case_of_twenty() -> None:
    draw = np.random.default_rng(2)
    told = [gap(draw.normal(0, 1, 30), draw.normal(0, 1, 30)).told for _ in range(2_000)]
    assert 0.035 < np.mean(told) < 0.065


def test_the_interval_is_student_s() -> None:
    found = gap(np.zeros(5), np.array([1.0, 2.0, 3.0, 4.0, 5.0]))
    half = 2.7764 * np.sqrt(2.5) / np.sqrt(5)
    assert found.high - found.change == pytest.approx(half, rel=0.005)
    assert found.low == pytest.approx(3 - half, rel=0.02)


@pytest.mark.parametrize(
    ("freedom", "quantile"), [(4, 2.7764), (10, 2.2281), (30, 2.0423), (299, 1.9679)]
)
def test_student_s_quantile(freedom: int, quantile: float) -> None:
    assert student(freedom) == pytest.approx(quantile, rel=0.004)


def test_truths_are_shares() -> None:
    found = gap(np.array([True, False, False, False]), np.array([True, True, False, False]))
    assert (found.old, found.new, found.change) == (0.25, 0.5, 0.25)
