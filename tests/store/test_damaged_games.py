"""A game that is damaged in the middle of a sound file: one line about it, and all others stay."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from game.campaign.journal.journal import TurnMark
from game.errors import StoreError
from game.store.saves import Saves
from tests.store.journals import head, summary

REFUSED = {
    "difficulty": "UPDATE games SET difficulty = 'brutal' WHERE id = :game",
    "run": "UPDATE games SET run = 'z' WHERE id = :game",
    "negative run": "UPDATE games SET run = -5 WHERE id = :game",
    "scenario": "UPDATE games SET scenario_hash = x'00' WHERE id = :game",
    "decision": "UPDATE decisions SET action = x'ff' WHERE game = :game",
    "snapshot": "UPDATE marks SET snapshot = 'none' WHERE game = :game",
    "hash": "UPDATE marks SET state_hash = x'00' WHERE game = :game",
}
LISTED = {
    "text": "DELETE FROM texts",
    "month": "UPDATE games SET month = 'seven' WHERE id = :game",
    "total": "UPDATE games SET total = 'many' WHERE id = :game",
    "code": "UPDATE games SET code = x'00ff' WHERE id = :game",
    "date": "UPDATE games SET updated = 7 WHERE id = :game",
    "company": "UPDATE games SET company = x'ff' WHERE id = :game",
}


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Saves, str, str]:
    """A store with a game that will be damaged, and another."""
    saves = Saves(tmp_path / "saves.sqlite3")
    one, other = (saves.create(head(seed), summary()) for seed in ("MOTH-1", "MOTH-2"))
    for game in (one, other):
        saves.append(game, 0, "advance", summary(2), TurnMark(1, "ab", b"state"))
    saves.close()
    return saves, one, other


def damage(saves: Saves, statement: str, game: str) -> None:
    connection = sqlite3.connect(saves.path)
    with connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement, {"game": game} if ":game" in statement else {})
    connection.close()


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_in_a_line_that_names_it_and_can_be_deleted(
    kept: tuple[Saves, str, str], what: str
) -> None:
    saves, game, other = kept
    damage(saves, REFUSED[what], game)
    assert {card.id for card in saves.games()} == {game, other}
    with pytest.raises(StoreError, match=f"game {game} is damaged") as caught:
        saves.load(game)
    assert "\n" not in str(caught.value)
    assert saves.load(other).decisions == ("advance",)
    saves.delete(game)
    assert [card.id for card in saves.games()] == [other]


@pytest.mark.parametrize("what", LISTED)
def test_what_only_the_list_shows_does_not_keep_a_game_from_being_opened(
    kept: tuple[Saves, str, str], what: str
) -> None:
    saves, game, other = kept
    damage(saves, LISTED[what], game)
    cards = {card.id: card for card in saves.games()}
    assert set(cards) == {game, other}
    assert isinstance(cards[game].summary.month, int)
    assert isinstance(cards[game].updated, str)
    assert saves.load(game).decisions == ("advance",)
