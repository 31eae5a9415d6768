"""A game that breaks the program is found, told, and left out; the others count."""

from __future__ import annotations

import numpy as np
import pytest

from game.campaign.runcodes.runcode import decode
from game.errors import GameError
from game.frozen import replace
from game.lab.autoplay import crashes, examining
from game.lab.crowd import playing
from game.lab.crowd.gathering import Lost, breaking, gather
from game.lab.crowd.jobs import Job, Played
from game.lab.crowd.players import PLAYERS
from game.lab.sweep.asked import Asked
from game.lab.sweep.executors import Here
from game.lab.telling.pages import pages
from game.scenario.loading import load
from game.strategies import STRATEGIES, Report, Wish
from tests.lab.autoplay.conftest import BROKEN, SEED, work

GREEDY = PLAYERS.index("greedy")


@pytest.fixture
def fragile(monkeypatch: pytest.MonkeyPatch) -> None:
    """One game breaks in arrays: greedy's run 2."""
    play = playing.play_job

    def breaks(job: Job) -> Played:
        if ((job.who == GREEDY) & (job.runs == 2)).any():
            raise ZeroDivisionError("float division by zero")
        return play(job)

    monkeypatch.setattr(playing, "play_job", breaks)


def job(runs: int) -> Job:
    who = np.array([GREEDY, 0])
    return Job(work(), np.repeat(who, runs), np.tile(np.arange(runs), 2))


def test_the_game_that_breaks_is_found_by_halving(fragile: None) -> None:
    place, error = breaking(job(7), "")
    assert (place, error) == (2, "ZeroDivisionError: float division by zero")


def test_all_other_games_count(fragile: None) -> None:
    games, lost = gather([job(4)], Here())
    assert lost == [Lost(GREEDY, 2, "ZeroDivisionError: float division by zero")]
    assert games is not None
    pairs = zip(games.job.who.tolist(), games.job.runs.tolist(), strict=True)
    assert set(pairs) == {(w, r) for w in (GREEDY, 0) for r in range(4)} - {(GREEDY, 2)}


def test_an_examination_reports_the_crash_and_goes_on(fragile: None) -> None:
    found = examining.examine(
        load(BROKEN), pages(BROKEN), Asked(("hold", "greedy"), 4, SEED), Here()
    )
    (crash,) = found.crashes
    assert (crash.player, crash.run, crash.month) == ("greedy", 2, 0)  # alone it does not break
    assert decode(crash.code).run == 2
    assert crash.decisions[0] == "predict=never"
    assert "HW907" in {one.code for one in found.findings}
    assert len(found.events) == len(load(BROKEN).events)


def test_a_game_that_breaks_alone_too_is_told_up_to_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def wishes(report: Report) -> tuple[Wish, ...]:
        if report.month == 3:
            raise KeyError("lever")
        return ()

    falls = replace(STRATEGIES["hold"], wishes=wishes)
    monkeypatch.setattr(crashes, "crew", lambda *_: falls)
    told = crashes.told(work(), Lost(GREEDY, 5, "KeyError: 'lever'"))
    assert (told.month, told.error, told.run) == (3, "KeyError: 'lever'", 5)
    assert told.decisions.count("advance") == 2


def test_what_a_scenario_forbids_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(_job: Job) -> Played:
        raise GameError("the scenario's numbers are out of their ranges")

    monkeypatch.setattr(playing, "play_job", refuses)
    with pytest.raises(GameError, match="out of their ranges"):
        gather([job(2)], Here())


def test_where_nothing_can_be_played_only_that_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_job: Job) -> Played:
        raise RuntimeError("never works")

    monkeypatch.setattr(playing, "play_job", breaks)
    found = examining.examine(load(BROKEN), pages(BROKEN), Asked(("hold",), 2, SEED), Here())
    assert {one.code for one in found.findings} == {"HW907"}
    assert (found.events, found.months) == ((), ())
