"""Files that mean harm get one clear line, promptly."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.checking import findings
from game.scenario.diagnostics import InvalidScenarioError
from game.scenario.files.safety import plain
from game.scenario.loading import load, load_text

SAMPLE_FILE = Path(__file__).with_name("sample.toml")


def refused(file: Path) -> str:
    before = time.process_time()
    with pytest.raises(InvalidScenarioError) as caught:
        load(file)
    assert time.process_time() - before < 10, "a guard against hanging, not a measurement"
    line = str(caught.value)
    assert line.isprintable()
    assert len(line) < 600
    return line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = " + "[" * 100_000, "nested too deeply"),
        ("a = " + "[" * 300 + "]" * 300, "nested too deeply"),
        ("a = " + "{a = " * 5_000, "nested too deeply"),
        ("[" + "a." * 90 + "a]", "nested too deeply"),
        ("a = " + "9" * 5_000, "number is too long"),
        ("format = " + "9" * 4_000, "number is too large"),
        ("format = inf", "number is too large"),
        ("format = nan", "nan is not a number"),
        ("format = 1979-05-27T07:32:00", "missing here"),
        ("a = 1\n" * 2, "given twice"),
        ("\x00\x01\x02", "NUL"),
        ('title = "\\u0000"', "U+0000"),
        ('title = "a\\u202Eb"', "U+202E"),
        ('"\\u202E" = 1', "U+202E"),
        ("\n".join(f"k{i} = {i}" for i in range(60_000)), "no key"),
        ("\n".join("[[events]]" for _ in range(80_000)), "missing here"),
        ('e = "' + '\\"' * 200_000, "this text is not closed"),
        ("[[" * 100_000, "a key is missing"),
        ("=" * 100_000, "a key is missing"),
    ],
)  # fmt: skip
def test_texts_that_would_hurt_a_parser_are_refused(text: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "hostile.toml"
    file.write_text(text, encoding="utf-8")
    assert words in refused(file)


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.toml"
    with file.open("wb") as stream:
        stream.truncate(100_000_000)
    assert "larger" in refused(file)


def test_binary_is_not_text(tmp_path: Path) -> None:
    file = tmp_path / "binary.toml"
    file.write_bytes(bytes(range(1, 256)) * 1000)
    assert "not UTF-8" in refused(file)


def test_folders_pipes_and_missing_files_are_named_as_such(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert "folder" in refused(tmp_path)
    assert "regular file" in refused(tmp_path / "pipe.toml")
    assert "no such file" in refused(tmp_path / "missing.toml")
    assert "not a file name" in refused(Path("nul\0.toml"))
    assert "cannot be read" in refused(tmp_path / ("long" * 200))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else_is_named_as_such(tmp_path: Path) -> None:
    file = tmp_path / "secret.toml"
    file.touch(mode=0o000)
    assert "permission denied" in refused(file)


def test_a_line_break_in_a_file_name_stays_on_one_line(tmp_path: Path) -> None:
    assert "two·lines" in refused(tmp_path / "two\nlines.toml")


def test_markup_is_only_text(sample: str, tmp_path: Path) -> None:
    file = tmp_path / "markup.toml"
    file.write_text(sample.replace("It begins.", "[/bold][@click=app.quit]x"), encoding="utf-8")
    assert load(file).events[2].texts == ("[/bold][@click=app.quit]x",)


def test_ten_times_the_events_take_no_more_than_their_share_of_time(
    sample: str, tmp_path: Path
) -> None:
    event = (
        '[[events]]\nid = "more-{}"\nkind = "mail"\nsender = "X"\nsubject = "More"\n'
        'when = "support.quality < 0.{} and brand > 0.5"\ntexts = ["Letter {}, of some words."]\n'
        '[[events.choices]]\nid = "a"\nlabel = "A"\ndefault = true\n'
        '[[events.choices]]\nid = "b"\nlabel = "B"\n'
        'effects = [{{ op = "add", target = "brand", value = 0.01 }}]\n'
    )

    def taken(events: int) -> float:
        file = tmp_path / f"{events}.toml"
        text = sample + "".join(event.format(i, i + 1, i) for i in range(events))
        file.write_text(text, encoding="utf-8")
        before = time.process_time()
        assert findings(file) == ()
        return time.process_time() - before

    assert findings(SAMPLE_FILE) == ()  # so that imports are not counted
    assert taken(2000) < 30 * taken(200)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "op", "when", "texts", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)


def _keys(spot: dict[str, object] | list[object]) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(spot) if isinstance(spot, dict) else range(len(spot)))


@given(st.data())
def test_any_value_anywhere_is_a_scenario_or_one_clear_error(data: st.DataObject) -> None:
    raw = json.loads(load(SAMPLE_FILE).text)
    spot = raw
    for _ in range(data.draw(st.integers(0, 6))):
        below = spot[data.draw(_keys(spot))]
        if not isinstance(below, dict | list) or not below:
            break
        spot = below
    spot[data.draw(_keys(spot))] = data.draw(JUNK)
    line = _complaint(json.dumps(raw))
    assert line.startswith("kept:1:1: ") or not line
    assert line.isprintable()


def _complaint(text: str) -> str:
    try:
        load_text(text, "kept")
    except InvalidScenarioError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "text",
    ['t = "\\u202e"', 't = "\\r"', 't = "\\x00"', "t = nan", "t = [+inf]", "t = 1e13", "t = 0xff",
     "t = 9_999_999_999_999", 't = "\u200b"', "t = 1_000_000_000_000_0"],
)  # fmt: skip
def test_only_a_text_without_anything_suspicious_is_plain(text: str) -> None:
    assert not plain(text)


def test_an_ordinary_text_is_plain() -> None:
    assert plain('a = 1_000_000.5\r\nb = \'information, finance 12\'\n[[c]]\nd = "a \\"b\\"\\n"\n')
    assert not plain("")  # what a journal keeps has no text to look at
