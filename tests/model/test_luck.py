from __future__ import annotations

from statistics import fmean, pstdev

import numpy as np

from game.model.luck import Luck, week_chance
from game.model.luck_arrays import LuckArray

SEED = "MOTH-4471"


def test_draws_are_what_they_were_when_the_first_game_was_played() -> None:
    luck = Luck(SEED)
    assert luck.uniform("market", 0) == 0.37888923837770716
    assert luck.uniform("market", 12, 3) == 0.7491551654598204
    assert Luck(SEED, 7).normal("board", 30) == -0.8757520692988676


def test_each_of_seed_run_stream_week_and_index_changes_a_draw() -> None:
    draws = {
        Luck(SEED).uniform("market", 0),
        Luck("MOTH-4472").uniform("market", 0),
        Luck(SEED, 1).uniform("market", 0),
        Luck(SEED).uniform("board", 0),
        Luck(SEED).uniform("market", 1),
        Luck(SEED).uniform("market", 0, 1),
    }
    assert len(draws) == 6


def test_order_and_repetition_do_not_matter() -> None:
    forwards = [Luck(SEED).uniform("market", week) for week in range(20)]
    backwards = [Luck(SEED).uniform("market", week) for week in reversed(range(20))]
    assert backwards[::-1] == forwards


def test_long_seeds_that_differ_at_the_end_differ() -> None:
    assert Luck("x" * 80 + "a").uniform("s", 0) != Luck("x" * 80 + "b").uniform("s", 0)


def test_many_runs_at_once_draw_as_each_would_alone() -> None:
    for week in (0, 1, 259):
        many = LuckArray(SEED, runs=50, first=3).normal("market", week, 2)
        alone = [Luck(SEED, run).normal("market", week, 2) for run in range(3, 53)]
        assert np.asarray(many).tolist() == alone


def test_uniforms_fill_the_unit_interval_evenly() -> None:
    draws = np.asarray(LuckArray(SEED, runs=40_000).uniform("evenness", 5))
    counts = np.histogram(draws, bins=20, range=(0.0, 1.0))[0]
    assert float(((counts - 2_000) ** 2 / 2_000).sum()) < 45.0  # 99.9 % of chi-square with 19
    assert draws.min() >= 0.0
    assert draws.max() < 1.0


def test_normals_have_mean_nought_and_deviation_one() -> None:
    draws = [Luck(SEED, run).normal("bell", 0) for run in range(4_000)]
    assert abs(fmean(draws)) < 0.06
    assert abs(pstdev(draws) - 1.0) < 0.05


def test_a_weeks_chance_uses_a_stream_for_each_purpose() -> None:
    chance = week_chance(Luck(SEED), 4)
    assert chance.market == Luck(SEED).normal("market", 4)
    assert chance.incident == Luck(SEED).uniform("incident", 4)
    assert len({chance.workload, chance.market, chance.board}) == 3
