"""What an author has decided is kept for the file, apart from the games of players."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.workshop import Wish
from game.errors import StoreError
from game.store.saves import Saves
from tests.campaign.workshop import begun, decide, edited, opened, reread, written


@pytest.fixture
def store(tmp_path: Path) -> Saves:
    return Saves(tmp_path / "edits.sqlite3")


def test_the_game_comes_back_with_its_file(tmp_path: Path, store: Saves) -> None:
    bench = begun(written(tmp_path), store, month=3)
    decide(bench, "support.ai_share=15", "undo", "support.review=30")
    assert bench.game is not None
    again = opened(bench.file, Saves(store.path)).game
    assert again is not None
    assert again.decisions == tuple(one for one in again.log.decisions)
    assert again.log.decisions == bench.game.log.decisions
    assert again.log.decisions[-1] == "support.review=30"
    assert again.desk().seed == "MOTH-4471"


def test_it_comes_back_under_the_text_of_the_day(tmp_path: Path, store: Saves) -> None:
    bench = begun(written(tmp_path), store)
    decide(bench, "predict=4", "code#1=fix", "advance")
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 9"'))
    again = opened(bench.file, Saves(store.path)).game
    assert again is not None
    assert again.decisions == ("predict=4", "advance")
    assert again.log.decisions == ("predict=4", "code#1=fix", "advance")


def test_another_file_has_a_game_of_its_own(tmp_path: Path, store: Saves) -> None:
    begun(written(tmp_path), store)
    other = tmp_path / "other"
    other.mkdir()
    assert opened(written(other), store).game is None


def test_beginning_anew_takes_the_place_of_the_game_before(tmp_path: Path, store: Saves) -> None:
    bench = begun(written(tmp_path), store, month=3)
    bench.lay(bench.prepared(Wish("OWLS-1111", "hard")))
    again = opened(bench.file, Saves(store.path)).game
    assert again is not None
    assert (again.desk().seed, again.desk().difficulty) == ("OWLS-1111", "hard")
    assert again.log.decisions == ()
    assert len(store.games()) == 1


def test_going_back_is_kept(tmp_path: Path, store: Saves) -> None:
    bench = begun(written(tmp_path), store)
    decide(bench, "predict=4", "advance", "advance")
    assert bench.game is not None
    bench.game.back_to(2)
    decide(bench, "support.ai_share=15")
    again = opened(bench.file, Saves(store.path)).game
    assert again is not None
    assert again.log.decisions == ("predict=4", "advance", "support.ai_share=15")


def test_what_cannot_be_kept_has_not_happened(
    tmp_path: Path, store: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = begun(written(tmp_path), store)
    decide(bench, "predict=4")

    def full(*_: object) -> None:
        raise StoreError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Saves, "append", full)
        with pytest.raises(StoreError, match="full"):
            decide(bench, "advance")
    assert bench.game is not None
    assert bench.game.desk().month == 1
    decide(bench, "advance")
    assert bench.game.desk().month == 2


def test_a_home_that_cannot_be_written_costs_the_keeping_not_the_game(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be", encoding="utf-8")
    bench = begun(written(tmp_path), Saves(blocked / "edits.sqlite3"))
    assert bench.unkept
    decide(bench, "predict=4", "advance")
    edited(bench.file, ("staff = 100", "staff = 120"))
    reread(bench)
    assert bench.game is not None
    assert bench.game.desk().month == 2
