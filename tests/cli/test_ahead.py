from __future__ import annotations

import sys
from pathlib import Path
from threading import Timer

import pytest

from game.campaign.session import Session, new_session
from game.cli.ahead import Ahead, Work, soon
from game.errors import GameError
from game.scenario import loading
from game.scenario.rules import Scenario


class Waiting:
    """Work put off, to be done when a test says so."""

    def __init__(self) -> None:
        self.works: list[Work] = []

    def __call__(self, work: Work) -> None:
        self.works.append(work)

    def pass_by(self) -> None:
        while self.works:
            self.works.pop(0)()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str | Path]:
    """The scenarios that were read, in order."""
    names: list[str | Path] = []
    load = loading.load

    def reading(name: str | Path) -> Scenario:
        names.append(name)
        return load(name)

    monkeypatch.setattr(loading, "load", reading)
    return names


def begun(scenario: Scenario) -> Session:
    return new_session(scenario, seed="MOTH-4471")


def test_what_was_expected_is_read_once(reads: list[str | Path]) -> None:
    later = Waiting()
    ahead = Ahead(later)
    ahead.expect_briefing("fintech")
    assert reads == []
    later.pass_by()
    ahead.scenario("fintech")
    ahead.expect_game("fintech")
    later.pass_by()
    assert ahead.begin("fintech", begun).desk().month == 1
    assert reads == ["fintech"]


def test_the_next_game_reads_the_file_anew(reads: list[str | Path]) -> None:
    ahead = Ahead(Waiting())
    ahead.begin("fintech", begun)
    ahead.scenario("fintech")
    assert reads == ["fintech", "fintech"]


def test_what_goes_wrong_ahead_is_told_to_who_asks() -> None:
    later = Waiting()
    ahead = Ahead(later)
    ahead.expect_briefing("no-such-place")
    ahead.expect_game("no-such-place")
    later.pass_by()
    with pytest.raises(GameError, match="no-such-place"):
        ahead.scenario("no-such-place")


def test_a_rehearsal_changes_no_game() -> None:
    later = Waiting()
    ahead = Ahead(later)
    ahead.expect_game("fintech")
    later.pass_by()
    assert ahead.begin("fintech", begun).state_hash == begun(loading.load("fintech")).state_hash


def test_where_there_are_no_threads_nothing_is_done_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Timer, "start", refused)
    soon(sys.exit)
