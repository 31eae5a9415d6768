"""Everybody at once plays as each would alone, in arrays and in floats."""

from __future__ import annotations

import numpy as np
import pytest

from game.campaign.autopilot import play_turn
from game.campaign.ending.conclusion import conclude
from game.campaign.fold import Fold
from game.campaign.opening import first_state, open_context
from game.lab.campaigns.playing import head_of
from game.lab.crowd.gathering import gather
from game.lab.crowd.jobs import Job
from game.lab.crowd.planning import first_games
from game.lab.crowd.players import PLAYERS, WANDERER, crew
from game.lab.crowd.playing import play_job
from game.lab.sweep.asked import Asked
from game.lab.sweep.cohorts import play_cohort
from game.lab.sweep.executors import Here
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.scenario.loading import load
from game.strategies import STRATEGIES, Strategy
from tests.lab.autoplay.conftest import BROKEN, SEED, work

RUNS = 3


def job(runs: int = RUNS) -> Job:
    (one,) = first_games(load(BROKEN), Asked(PLAYERS, runs, SEED))
    return one


def test_a_crew_s_games_are_those_of_its_members_alone() -> None:
    games, played = job(), play_job(job())
    for place, name in enumerate(STRATEGIES):
        alone = play_cohort(work().scenario(), STRATEGIES[name], range(RUNS), SEED)
        mine = played.total[games.who == place]
        assert mine.tolist() == np.broadcast_to(alone.total, RUNS).tolist(), name


def in_floats(strategy: Strategy, run: int) -> float:
    scenario = work().scenario()
    context = open_context(scenario, head_of(scenario, SEED, run))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        play_turn(context, strategy, lambda: fold.state, fold.push)
    return conclude(context, fold.state, ()).verdict.total


@pytest.mark.parametrize("name", [WANDERER, "random"])
def test_a_game_in_arrays_can_be_repeated_in_floats(name: str) -> None:
    games, played = job(), play_job(job())
    place, run = PLAYERS.index(name), 1
    (there,) = np.flatnonzero((games.who == place) & (games.runs == run))
    who = crew(float(place), Luck(SEED, run), FLOATS)
    assert in_floats(who, run) == played.total[there]


def test_games_are_the_same_however_they_are_divided() -> None:
    whole, _ = gather(first_games(load(BROKEN), Asked(PLAYERS, 40, SEED)), Here())
    parts, _ = gather([job(40).some(slice(0, 300)), job(40).some(slice(300, 520))], Here())
    assert whole is not None
    assert parts is not None
    assert whole.played.total.tolist() == parts.played.total.tolist()
    assert sorted(whole.played.answers.tolist()) == sorted(parts.played.answers.tolist())
    assert np.array_equal(whole.played.came, parts.played.came)


def test_the_wanderer_is_of_another_mind_every_year() -> None:
    picks = {int(Luck(SEED, run).uniform("wanderer", 0) * 11) for run in range(40)}
    assert len(picks) > 5  # in its first year many convictions, over the runs
