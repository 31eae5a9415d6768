"""The search on a toy: four parameters, and residuals that are known."""

from __future__ import annotations

import numpy as np
import pytest

from game.lab.calibration import trials as module
from game.lab.calibration.search import search
from game.lab.calibration.space import Points
from game.lab.calibration.trials import Spent, Trials

WANTED = np.array([0.3, 0.6, 0.2, 0.9])
START = np.full((1, 4), 0.5)


def toy(points: Points) -> Points:
    """A bent valley: 0 where every parameter is as wanted."""
    away = points - WANTED
    return np.hstack([away, away[:, :1] * away[:, 1:2] * 3.0])


def searched(evaluations: int, seed: int = 1, seconds: float = 1e9) -> Trials:
    trials = Trials(toy, evaluations, seconds)
    search(trials, START, seed)
    return trials


def test_it_finds_what_is_wanted() -> None:
    found = searched(120)
    assert found.loss < 1e-6
    assert found.best[0] == pytest.approx(WANTED, abs=1e-3)


def test_it_is_never_worse_than_where_it_began() -> None:
    (loss,) = np.square(toy(START)).sum(axis=1)
    assert searched(1).loss == pytest.approx(loss)
    assert searched(12).loss <= loss


def test_it_tries_no_more_than_it_may() -> None:
    assert searched(100).done <= 100
    assert 300 < searched(400).done <= 400


def tried(seed: int) -> tuple[list[bytes], bytes]:
    """Every candidate of a search, and the best."""
    seen: list[bytes] = []

    def judge(points: Points) -> Points:
        seen.append(points.tobytes())
        return toy(points)

    trials = Trials(judge, 400, 1e9)
    search(trials, START, seed)
    return seen, trials.best.tobytes()


def test_the_same_budget_and_seed_give_the_same_result() -> None:
    assert tried(1) == tried(1)


def test_another_seed_explores_elsewhere() -> None:
    assert tried(1)[0] != tried(2)[0]


def test_a_population_leaves_a_hollow_that_no_slope_leads_out_of() -> None:
    def hollow(points: Points) -> Points:
        near = np.where(points[:, :1] > 0.55, 0.0, 1.0)
        return np.hstack([near, points[:, :1] - 0.5])

    trials = Trials(hollow, 2_000, 1e9)
    search(trials, START, 1)
    assert trials.best[0, 0] == pytest.approx(0.55, abs=0.01)


def test_time_that_is_up_stops_it_after_the_first_try() -> None:
    assert searched(10**6, seconds=-1.0).done == 1


def test_a_spent_budget_says_so() -> None:
    trials = Trials(toy, 5, 1e9)
    trials.losses(START)
    with pytest.raises(Spent):
        trials.losses(np.vstack([START] * 5))


def test_many_candidates_are_tried_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 3)
    points = np.random.default_rng(1).random((8, 4))
    found = Trials(toy, 100, 1e9).residuals(points)
    assert found.tobytes() == toy(points).tobytes()


def test_the_best_is_remembered_when_worse_ones_follow() -> None:
    trials = Trials(toy, 100, 1e9)
    trials.losses(WANTED[None, :])
    trials.losses(START)
    assert (trials.loss, trials.best[0].tolist()) == (0.0, WANTED.tolist())


def test_what_follows_a_search_is_taken_from_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]

    def judge(points: Points) -> Points:
        clock[0] += 3.0 + 0.03 * len(points)
        return toy(points)

    def after(seconds: float) -> Trials:
        clock[0] = 0.0
        trials = Trials(judge, 10**6, seconds)
        search(trials, START, 1)
        return trials

    monkeypatch.setattr(module, "monotonic", lambda: clock[0])
    assert after(12.0).done == 1
    assert clock[0] < 4.0
    assert after(12.0).least > 12.0
    assert after(60.0).done > 1
    assert 30.0 < clock[0] < 60.0 - 2 * 3.0, "putting back and weighing come out of it too"


def test_the_progress_is_told() -> None:
    heard: list[tuple[int, float]] = []
    trials = Trials(toy, 100, 1e9, lambda done, loss: heard.append((done, loss)))
    trials.losses(START)
    trials.losses(WANTED[None, :])
    assert [done for done, _ in heard] == [1, 2]
    assert heard[1][1] == 0.0 < heard[0][1]
