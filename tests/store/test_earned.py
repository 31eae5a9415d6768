from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.campaign.journal.journal import EarnedOnce, TurnMark
from game.errors import StoreError
from game.store.migrations import APPLICATION_ID, MIGRATIONS
from game.store.saves import Saves
from tests.store.journals import head, summary

NOW = "2026-11-22T08:00:00+00:00"


@pytest.fixture
def saves(tmp_path: Path) -> Iterator[Saves]:
    made = Saves(tmp_path / "home" / "saves.sqlite3", clock=lambda: NOW)
    yield made
    made.close()


def test_an_empty_home_has_earned_nothing_and_gets_no_file(saves: Saves) -> None:
    assert saves.earned() == ()
    assert not saves.path.parent.exists()


def test_what_is_earned_is_kept_with_its_game_and_month(saves: Saves) -> None:
    game = saves.create(head(), summary())
    saves.append(game, 0, "advance", summary(7), TurnMark(6, "", b""), ("plausible",))
    saves.append(game, 1, "guess=80", summary(36), None, ("aware",))
    assert saves.earned() == (
        EarnedOnce("plausible", game, "Crumb & Sons", "MOTH-4471", 6, NOW),
        EarnedOnce("aware", game, "Crumb & Sons", "MOTH-4471", 36, NOW),
    )


def test_the_first_time_counts_and_outlives_its_game(saves: Saves) -> None:
    first, second = saves.create(head("A-1"), summary()), saves.create(head("B-2"), summary())
    saves.append(first, 0, "advance", summary(2), None, ("plausible",))
    saves.append(second, 0, "advance", summary(3), None, ("plausible",))
    saves.delete(first)
    assert [(one.game, one.seed) for one in saves.earned()] == [(first, "A-1")]


def test_a_decision_that_is_not_kept_earns_nothing(saves: Saves) -> None:
    game = saves.create(head(), summary())
    with pytest.raises(StoreError):
        saves.append(game, 1, "advance", summary(2), None, ("plausible",))
    assert saves.earned() == ()


def test_a_file_of_before_keeps_its_games_and_begins_to_earn(saves: Saves) -> None:
    saves.path.parent.mkdir(parents=True)
    connection = sqlite3.connect(saves.path)
    for statement in MIGRATIONS[0]:
        connection.execute(statement)
    connection.execute("PRAGMA user_version = 1")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("INSERT INTO settings VALUES ('theme', 'morning-edition')")
    connection.commit()
    connection.close()
    assert saves.settings() == {"theme": "morning-edition"}
    assert saves.earned() == ()
    game = saves.create(head(), summary())
    saves.append(game, 0, "advance", summary(2), None, ("plausible",))
    assert len(saves.earned()) == 1
