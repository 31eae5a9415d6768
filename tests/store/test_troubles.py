from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from game.campaign.journal.journal import Origin
from game.errors import StoreError
from game.store.migrations import APPLICATION_ID, MIGRATIONS
from game.store.saves import Saves
from tests.store.journals import head, summary


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "saves.sqlite3"


def _one_line(saves: Saves) -> str:
    with pytest.raises(StoreError) as caught:
        saves.create(head(), summary())
    saves.close()
    text = str(caught.value)
    assert "\n" not in text
    return text


def _kept(path: Path) -> str:
    saves = Saves(path)
    game = saves.create(head(), summary())
    saves.append(game, 0, "advance", summary(2))
    saves.close()
    return game


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.write_bytes(b"dear diary, " * 100)
    text = _one_line(Saves(path))
    assert str(path) in text
    assert "move it aside" in text
    assert path.read_bytes() == b"dear diary, " * 100


def test_a_damaged_file_is_left_alone(path: Path) -> None:
    _kept(path)
    whole = path.read_bytes()
    damaged = whole[:100] + b"\xa5" * (len(whole) - 100)
    path.write_bytes(damaged)
    text = _one_line(Saves(path))
    assert "damaged" in text
    assert "nothing has been deleted" in text
    assert path.read_bytes() == damaged


def test_a_cut_off_file_is_reported_and_not_shortened_further(path: Path) -> None:
    _kept(path)
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(StoreError, match="damaged"):
        Saves(path).games()
    assert path.stat().st_size == 5000


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = path.read_bytes()
    assert "another program" in _one_line(Saves(path))
    assert path.read_bytes() == before


def test_a_newer_file_asks_for_a_newer_game(path: Path) -> None:
    _kept(path)
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    other.close()
    assert "newer version" in _one_line(Saves(path))


def test_an_empty_file_is_taken_for_a_new_one(path: Path) -> None:
    path.touch()
    game = _kept(path)
    again = Saves(path)
    assert again.load(game).decisions == ("advance",)
    again.close()


def test_a_locked_file_names_the_other_copy(path: Path) -> None:
    _kept(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "another copy" in _one_line(Saves(path, patience=0.05))
    other.close()


def test_a_full_disk_keeps_what_was_kept(path: Path) -> None:
    saves = Saves(path)
    game = saves.create(head(), summary())
    saves.append(game, 0, "advance", summary(2))
    connection = saves._opened()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="disk is full"):
        saves.create(head(text="y" * 200_000), summary())
    assert saves.load(game).decisions == ("advance",)
    connection.execute("PRAGMA max_page_count = 100000")
    saves.append(game, 1, "advance", summary(3))
    assert saves.load(game).decisions == ("advance", "advance")
    saves.close()


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    text = _one_line(Saves(tmp_path / "home" / "saves.sqlite3"))
    assert "HUMANS_WANTED_HOME" in text


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_read_only_home_shows_its_games_and_takes_no_new_ones(path: Path) -> None:
    game = _kept(path)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        assert Saves(path).load(game).decisions == ("advance",)
        assert "cannot be" in _one_line(Saves(path))
    finally:
        path.parent.chmod(0o700)


def test_reading_where_nothing_may_be_written_needs_no_index_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = _kept(path)

    def refuse(*_: object) -> sqlite3.Connection:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("game.store.saves.open_for_writing", refuse)
    assert Saves(path).load(game).decisions == ("advance",)
    assert "permission denied" in _one_line(Saves(path))
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_file_of_the_second_version_keeps_its_games_as_first_lines(path: Path) -> None:
    connection = sqlite3.connect(path)
    for statement in (*MIGRATIONS[0], *MIGRATIONS[1]):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 2")
    connection.execute("INSERT INTO texts VALUES ('d', 'id = 1')")
    connection.execute(
        "INSERT INTO games VALUES (1, 'abcd', 'bakery', 'h', 'd', '1', 'MOTH-1', 0, 'normal', 0,"
        " 'Crumb', 2, 36, '', NULL, 'HW1-x', '2026', '2026')"
    )
    connection.execute("INSERT INTO decisions VALUES ('abcd', 0, 'advance')")
    connection.commit()
    connection.close()
    saves = Saves(path)
    (card,) = saves.games()
    assert (card.id, card.origin) == ("abcd", Origin())
    branch = saves.branch(Origin(parent="abcd", turn=1), head(), summary(), ())
    assert saves.load("abcd").decisions == ("advance",)
    assert saves.load(branch).origin.parent == "abcd"
    saves.close()
