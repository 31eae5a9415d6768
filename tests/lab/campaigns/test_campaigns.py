from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game.campaign.fold import Fold
from game.lab.campaigns import playing as campaigns
from game.lab.campaigns.aiming import AIMING
from game.lab.campaigns.contest import ADVANCE, _reached, contest
from game.lab.campaigns.playing import ADVANCING, Games, concluded, play, play_all, reversing
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
    assert set(held.totals) == {*STRATEGIES, ADVANCE, *(one.name for one in AIMING)}
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


def test_a_reversal_in_words_alone_is_told_as_one() -> None:
    """The play that most surely comes to what it aims at; `validate --complete` plays them all."""
    words = next(one for one in AIMING if one.name == "words")
    games = (play(load("fintech"), words, run) for run in range(4))
    assert "no-one-picked-up" in {concluded(game).ending.id for game in games}


def test_above_par_is_better_than_every_strategy_but_itself() -> None:
    games = {name: Games([50.0], [f"{name}-"], [f"{name}+"], [0], [0]) for name in STRATEGIES}
    games["hold"].totals[0] = 60.0
    games["aimed"] = Games([55.0], ["aimed-"], ["aimed+"], [0], [0])
    reached = _reached(games)
    assert {"hold+", "aimed-", "augment-"} <= reached
    games["hold"].totals[0] = 40.0
    assert {"hold-", "aimed+", "augment-"} <= _reached(games)
