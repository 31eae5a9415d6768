from __future__ import annotations

from functools import cache

from game.lab.campaigns import Game, by, merely_advance, play, reversing
from game.lab.contest import ADVANCE, contest
from game.scenario.loading import load
from game.strategies import STRATEGIES


@cache
def idle(run: int) -> Game:
    return play(load("fintech"), merely_advance, run)


def test_the_reversal_begins_when_it_can_be_afforded() -> None:
    game = play(load("fintech"), by(reversing(5)), run=0)
    assert game.reversed_in in {5, 6}


def test_merely_advancing_decides_nothing_and_still_ends() -> None:
    game = idle(0)
    assert game.reversed_in == 0
    assert all(team.ai_share == 0.0 for team in game.fold.state.company.teams)
    assert 0.0 < game.conclusion().verdict.total < 100.0


def test_a_contest_knows_par_the_winners_and_the_endings() -> None:
    held = contest("fintech", 1)
    assert set(held.totals) == {*STRATEGIES, ADVANCE}
    assert sum(held.wins(name) for name in STRATEGIES) == 1.0
    assert held.par == [max(held.totals[name][0] for name in STRATEGIES)]
    assert held.wins(held.best) == 1.0
    assert 1 <= len(held.reached) <= held.endings


def test_a_game_is_the_same_again_and_another_run_is_not() -> None:
    again, other = (play(load("fintech"), merely_advance, run) for run in (0, 1))
    assert idle(0).fold.state == again.fold.state
    assert idle(0).fold.state.company != other.fold.state.company
