from __future__ import annotations

import errno
from pathlib import Path

import pytest

from game.errors import StoreError
from game.store.preferences import LARGEST, Preferences


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def test_without_a_file_there_are_none_and_none_is_made(path: Path) -> None:
    assert Preferences(path).read() == {}
    assert not path.parent.exists()


def test_what_is_kept_is_read_back_beside_what_was_kept_before(path: Path) -> None:
    Preferences(path).keep("theme", "high-contrast")
    Preferences(path).keep("weeks", "skipped")
    Preferences(path).keep("theme", "morning-edition")
    assert Preferences(path).read() == {"theme": "morning-edition", "weeks": "skipped"}
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"theme": 7}', "[" * 100_000, '{"a": "' + "x" * LARGEST + '"}']
)
def test_a_damaged_file_is_one_line_and_is_written_anew_when_something_is_set(
    path: Path, text: str
) -> None:
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(StoreError, match="damaged") as caught:
        Preferences(path).read()
    assert "\n" not in str(caught.value)
    assert path.read_text() == text
    Preferences(path).keep("weeks", "skipped")
    assert Preferences(path).read() == {"weeks": "skipped"}


def test_bytes_that_are_no_text_are_damage_too(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(StoreError, match="damaged"):
        Preferences(path).read()


def test_a_home_where_nothing_can_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(StoreError, match="HUMANS_WANTED_HOME") as caught:
        Preferences(tmp_path / "home" / "settings.json").keep("weeks", "skipped")
    assert "\n" not in str(caught.value)


def test_a_full_disk_is_told_as_what_it_is_and_leaves_the_old_file_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Preferences(path).keep("weeks", "skipped")

    def full(file: Path, *_: object, **__: object) -> int:
        file.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(StoreError, match="free some space"):
        Preferences(path).keep("weeks", "shown")
    assert Preferences(path).read() == {"weeks": "skipped"}
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_cannot_be_read_is_told_in_one_line(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be read"):
        Preferences(path).read()
