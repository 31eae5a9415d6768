from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game.campaign.fold import Fold
from game.lab import campaigns
from game.lab.campaigns import ADVANCING, concluded, play, play_all, reversing
from game.lab.contest import ADVANCE, contest
from game.scenario.loading import load
from game.strategies import STRATEGIES

if TYPE_CHECKING:
    import pytest


@cache
def idle(run: int) -> Fold:
    return play(load("fintech"), ADVANCING, run)


def test_the_reversal_begins_when_it_can_be_afforded() -> None:
    fold = play(load("fintech"), reversing(5), run=0)
    assert fold.state.reversal.month in {5, 6}


def test_merely_advancing_decides_nothing_and_still_ends() -> None:
    state = idle(0).state
    assert state.reversal.month == 0
    assert all(team.ai_share == 0.0 for team in state.company.teams)
    assert 0.0 < concluded(idle(0)).verdict.total < 100.0


def test_a_contest_knows_par_the_winners_and_the_endings() -> None:
    held = contest("fintech", 1)
    assert set(held.totals) == {*STRATEGIES, ADVANCE}
    assert sum(held.wins(name) for name in STRATEGIES) == 1.0
    assert held.par == [max(held.totals[name][0] for name in STRATEGIES)]
    assert held.wins(held.best) == 1.0
    assert 1 <= len(held.reached) <= held.endings


def test_a_game_is_the_same_again_and_another_run_is_not() -> None:
    again, other = (play(load("fintech"), ADVANCING, run) for run in (0, 1))
    assert idle(0).state == again.state
    assert idle(0).state.company != other.state.company


def test_all_at_once_are_the_games_one_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaigns, "WIDEST", 2)
    monkeypatch.setattr(campaigns, "TOGETHER", 3)
    together = play_all(load("fintech"), reversing(10), 3)
    monkeypatch.setattr(campaigns, "TOGETHER", 99)
    assert together == play_all(load("fintech"), reversing(10), 3)
    assert set(together.reversed_in) <= set(range(10, 14))
