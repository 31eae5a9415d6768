from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from game.campaign.journal.journal import Origin, TurnMark
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


def test_the_first_ranked_game_of_a_day_is_its_scored_try(saves: Saves) -> None:
    assert saves.tried("2026-11-22") == ""
    practice = saves.create(replace(head(), practice=True), summary(), "2026-11-22")
    assert saves.tried("2026-11-22") == ""
    first = saves.create(head(), summary(), "2026-11-22")
    saves.create(head(), summary(), "2026-11-22")
    assert (saves.tried("2026-11-22"), saves.tried("2026-11-23")) == (first, "")
    days = {card.id: card.origin.day for card in saves.games()}
    assert days[practice] == days[first] == "2026-11-22"


def test_a_days_try_has_been_had_even_when_its_game_is_deleted(saves: Saves) -> None:
    game = saves.create(head(), summary(), "2026-11-22")
    saves.delete(game)
    assert saves.tried("2026-11-22") == game
    saves.create(head(), summary(), "2026-11-22")
    assert saves.tried("2026-11-22") == game


def test_a_branch_has_the_turns_that_it_shares_and_outlives_its_parent(saves: Saves) -> None:
    game = saves.create(head(), summary())
    for index in range(3):
        mark = TurnMark(index + 1, f"{index}", b"state")
        saves.append(game, index, "advance", summary(index + 2), mark)
    origin = Origin(parent=game, turn=3)
    branch = saves.branch(origin, head(), summary(3), ("advance", "advance"))
    assert saves.load(branch).origin == origin
    saves.delete(game)
    kept = saves.load(branch)
    assert (kept.decisions, [mark.turn for mark in kept.marks]) == (("advance", "advance"), [1, 2])
    saves.append(branch, 2, "advance", summary(4), TurnMark(3, "x", b""))
    assert len(saves.load(branch).decisions) == 3


def test_a_branch_is_there_whole_or_not_at_all(saves: Saves) -> None:
    game = saves.create(head(), summary())
    twice = Origin(parent=game, turn=1)
    saves._opened().execute("DROP TABLE marks")
    with pytest.raises(StoreError):
        saves.branch(twice, head(), summary(), ("advance",))
    assert [card.id for card in saves.games()] == [game]


def test_threads_take_the_file_in_turns(saves: Saves) -> None:
    games = [saves.create(head(f"A-{number}"), summary()) for number in range(4)]

    def play(game: str) -> None:
        for index in range(10):
            saves.append(game, index, "advance", summary(index))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(play, games))
    assert [len(saves.load(game).decisions) for game in games] == [10] * 4
