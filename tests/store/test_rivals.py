"""Rivals of finished games are kept beside the saves, and may be lost at any time."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.store.rivals import MOST, KeptRivals

TWO = (("Hold", 45.25, "The Last Fax"), ("Augment", 0.1 + 0.2, "Boring"))


def test_they_read_back_to_the_last_bit(tmp_path: Path) -> None:
    kept = KeptRivals(tmp_path / "par.json")
    assert kept.rivals("a game") == ()
    kept.keep_rivals("a game", TWO)
    assert KeptRivals(tmp_path / "par.json").rivals("a game") == TWO
    assert kept.rivals("another") == ()
    assert [path.name for path in tmp_path.iterdir()] == ["par.json"]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"a game": 7}', '{"a game": [["Hold", "much", ""]]}', "\x00", "[" * 9999],
)
def test_a_damaged_file_is_as_none_and_the_next_game_mends_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "par.json"
    path.write_text(text, encoding="utf-8")
    kept = KeptRivals(path)
    assert kept.rivals("a game") == ()
    kept.keep_rivals("a game", TWO)
    assert kept.rivals("a game") == TWO


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    kept = KeptRivals(tmp_path / "no folder" / "par.json")
    kept.keep_rivals("a game", TWO)
    assert kept.rivals("a game") == ()


def test_the_oldest_make_room(tmp_path: Path) -> None:
    kept = KeptRivals(tmp_path / "par.json")
    for number in range(MOST + 1):
        kept.keep_rivals(f"game {number}", TWO[:1])
    assert kept.rivals("game 0") == ()
    assert kept.rivals(f"game {MOST}") == TWO[:1]
