from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.campaign.journal import TurnMark
from game.errors import StoreError
from game.store.ids import game_id
from game.store.saves import Saves
from tests.store.journals import head, summary


@pytest.fixture
def saves(tmp_path: Path) -> Iterator[Saves]:
    made = Saves(tmp_path / "home" / "saves.sqlite3", clock=lambda: "2026-11-22T08:00:00+00:00")
    yield made
    made.close()


def test_looking_at_an_empty_home_makes_no_file(saves: Saves) -> None:
    assert saves.games() == ()
    assert saves.settings() == {}
    with pytest.raises(StoreError, match="no game has been kept yet"):
        saves.load("abcd")
    with pytest.raises(StoreError, match="no game has been kept yet"):
        saves.delete("abcd")
    assert not saves.path.parent.exists()


def test_a_game_reads_back_as_it_was_written(saves: Saves) -> None:
    game = saves.create(head(), summary())
    saves.append(game, 0, "support.ai_share=45", summary())
    mark = TurnMark(1, "cafe", b"\x00\xff")
    saves.append(game, 1, "advance", summary(2), mark)
    stored = saves.load(game)
    assert stored.head == head()
    assert stored.decisions == ("support.ai_share=45", "advance")
    assert stored.marks == (mark,)
    assert stored.summary == summary(2)


def test_a_second_reader_sees_what_was_confirmed(saves: Saves) -> None:
    game = saves.create(head(), summary())
    saves.append(game, 0, "advance", summary(2))
    other = Saves(saves.path)
    assert other.load(game).decisions == ("advance",)
    other.close()


def test_two_copies_cannot_both_write_the_same_decision(saves: Saves) -> None:
    game = saves.create(head(), summary())
    other = Saves(saves.path)
    other.append(game, 0, "advance", summary(2))
    with pytest.raises(StoreError, match="played on in another copy"):
        saves.append(game, 0, "freeze=on", summary())
    assert saves.load(game).decisions == ("advance",)
    other.close()


def test_a_decision_cannot_leave_a_gap(saves: Saves) -> None:
    game = saves.create(head(), summary())
    with pytest.raises(StoreError):
        saves.append(game, 1, "advance", summary())
    assert saves.load(game).decisions == ()


def test_playing_on_in_a_deleted_game_says_so(saves: Saves) -> None:
    game = saves.create(head(), summary())
    saves.delete(game)
    with pytest.raises(StoreError, match="deleted meanwhile"):
        saves.append(game, 0, "advance", summary())


def test_games_are_listed_latest_first_with_their_summaries(tmp_path: Path) -> None:
    clock = iter(f"2026-11-22T08:00:0{n}+00:00" for n in range(9))
    saves = Saves(tmp_path / "saves.sqlite3", clock=lambda: next(clock))
    old, young = saves.create(head("A-1"), summary()), saves.create(head("B-2"), summary())
    saves.append(old, 0, "advance", summary(36, "Humans Wanted", 40))
    first, second = saves.games()
    saves.close()
    assert (first.id, second.id) == (old, young)
    assert first.summary == summary(36, "Humans Wanted", 40)
    assert first.head == head("A-1")
    assert (first.created, first.updated) == (
        "2026-11-22T08:00:00+00:00",
        "2026-11-22T08:00:02+00:00",
    )


def test_a_deleted_game_takes_its_rows_and_its_id_with_it(saves: Saves) -> None:
    kept, gone = saves.create(head(), summary()), saves.create(head(text="other"), summary())
    saves.append(gone, 0, "advance", summary(2), TurnMark(1, "aa", b""))
    saves.delete(gone.upper())
    assert [card.id for card in saves.games()] == [kept]
    assert saves.create(head(), summary()) not in {kept, gone}
    assert saves.load(kept).head.scenario_text == head().scenario_text


def test_a_mistyped_id_is_answered_with_the_nearest(saves: Saves) -> None:
    game = saves.create(head(), summary())
    mistyped = ("x" if game[0] != "x" else "y") + game[1:]
    with pytest.raises(StoreError, match=f"did you mean {game}"):
        saves.load(mistyped)
    with pytest.raises(StoreError, match="humans-wanted games list"):
        saves.load("!!!!")


def test_ids_are_four_letters_and_differ() -> None:
    ids = [game_id(number) for number in range(1, 5001)]
    assert len(set(ids)) == 5000
    assert {len(one) for one in ids} == {4}
    assert game_id(32**4 + 1) not in ids


def test_one_text_is_kept_for_many_games_of_a_scenario(saves: Saves) -> None:
    long = head(text="x" * 100_000)
    for number in range(20):
        saves.create(replace(long, seed=f"MOTH-{number}"), summary())
    saves.close()
    assert saves.path.stat().st_size < 400_000


def test_settings_are_kept_and_replaced(saves: Saves) -> None:
    saves.keep_setting("theme", "dark")
    saves.keep_setting("theme", "light")
    saves.close()
    assert saves.settings() == {"theme": "light"}
