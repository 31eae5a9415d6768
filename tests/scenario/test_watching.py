"""A save is noticed once, however the editor saves."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.scenario.files.documents import read
from game.scenario.files.watching import MISSED, Watch, files_of


def looks(watch: Watch, times: int = 3) -> list[bool]:
    return [watch.look() for _ in range(times)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.toml"
    path.write_text("one", encoding="utf-8")
    return path


def test_a_file_that_stays_is_no_save(file: Path) -> None:
    assert looks(Watch((file,))) == [False, False, False]


def test_a_save_counts_once_and_when_it_has_settled(file: Path) -> None:
    watch = Watch((file,))
    file.write_text("two words", encoding="utf-8")
    assert looks(watch) == [False, True, False]


def test_half_a_file_is_waited_for(file: Path) -> None:
    watch = Watch((file,))
    found = []
    for text in ("t", "tw", "two"):
        file.write_text(text * 2, encoding="utf-8")
        found.append(watch.look())
    assert found == [False, False, False]
    assert watch.look()


def test_a_file_put_in_its_place_is_a_save_even_of_the_same_size_and_time(file: Path) -> None:
    watch, before = Watch((file,)), file.stat()
    other = file.with_name("b")
    other.write_text("two", encoding="utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)
    assert looks(watch) == [False, True, False]


def test_a_moment_s_absence_is_part_of_the_save(file: Path) -> None:
    watch = Watch((file,))
    file.unlink()
    assert looks(watch, MISSED - 1) == [False] * (MISSED - 1)
    file.write_text("three words here", encoding="utf-8")
    assert looks(watch) == [False, True, False]


def test_a_file_that_stays_away_is_told_once(file: Path) -> None:
    watch = Watch((file,))
    file.unlink()
    assert looks(watch, MISSED + 3).count(True) == 1


def test_parents_are_watched_even_those_that_are_not_there_yet(tmp_path: Path) -> None:
    child = tmp_path / "child.toml"
    child.write_text('extends = ["shared", "pool.toml", "none.toml"]', encoding="utf-8")
    files = files_of(child, [read(child)])
    assert [one.name for one in files] == ["child.toml", "shared.toml", "pool.toml", "none.toml"]
    watch = Watch((child,))
    watch.follow(files)
    assert looks(watch) == [False, False, False]
    (tmp_path / "none.toml").write_text("pool = true", encoding="utf-8")
    assert looks(watch) == [False, True, False]


def test_what_was_saved_while_it_was_read_is_seen_after_it(file: Path) -> None:
    watch = Watch((file,))
    file.write_text("two words", encoding="utf-8")
    watch.look()
    watch.follow((file, file.with_name("b.toml")))
    assert looks(watch, 2) == [True, False]


@pytest.mark.parametrize("names", ["7", '["\\u0000.toml"]', "[3]"])
def test_names_that_are_none_are_not_watched(tmp_path: Path, names: str) -> None:
    child = tmp_path / "child.toml"
    child.write_text(f"extends = {names}", encoding="utf-8")
    assert files_of(child, [read(child)]) == (child,)
