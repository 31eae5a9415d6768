"""Two versions of a scenario: what differs, by section, id and field."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.comparison import FileChange, differences, told
from game.scenario.comparison.words import changed_words
from game.scenario.loading import load

Changed = Callable[..., tuple[FileChange, ...]]
DEFAULTS = ('label = "Leave them."', 'label = "Leave them."\nfocus = 0\nmoney = 0.0')
LATER = """[[events]]
id = "later"
kind = "headline"
sender = "{paper}"
subject = "Later"
started = true
arc = "codes"
texts = ["It came up later."]
"""


@pytest.fixture
def change(tmp_path: Path, sample: str) -> Changed:
    """What differs after some replacements in the sample."""

    def made(*changes: tuple[str, str]) -> tuple[FileChange, ...]:
        text = sample
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        files = tmp_path / "old.toml", tmp_path / "new.toml"
        for file, content in zip(files, (sample, text), strict=True):
            file.write_text(content, encoding="utf-8")
        return differences(load(files[0]).text, load(files[1]).text)

    return made


def test_words_and_defaults_written_out_are_no_difference(change: Changed) -> None:
    assert change() == ()
    assert change(("[pace]", "# time\n[pace]"), DEFAULTS) == ()


def test_a_field_is_told_with_both_values(change: Changed) -> None:
    (one,) = change(("focus = 1", "focus = 2"))
    assert one == FileChange("changed", "events", "code", "choices.fix.focus", 1, 2, "")
    assert told(one) == "events code: choices.fix.focus 1 → 2"


def test_a_field_left_out_before_is_told_with_its_default(change: Changed) -> None:
    (one,) = change(('id = "later"', 'id = "later"\nchance = 0.5'))
    assert told(one) == "events later: chance 1 → 0.5"


def test_tables_are_compared_key_by_key(change: Changed) -> None:
    found = change(("length = 12", "length = 14"), ("staff = 100", "staff = 90"))
    assert [told(one) for one in found] == [
        "pace: length 12 → 14",
        "departments support: numbers.staff 100 → 90",
    ]


def test_an_effect_is_told_by_its_place_and_field(change: Changed) -> None:
    found = change(("value = 1.05, weeks = 8", "value = 1.15, weeks = 8"))
    assert [told(one) for one in found] == ["events code: choices.fix.effects.2.value 1.05 → 1.15"]


def test_what_came_and_what_went_are_named(change: Changed) -> None:
    new = LATER.replace('"later"', '"sooner"').replace('"Later"', '"Sooner"')
    found = change((LATER, new), ('event = "later"', 'event = "sooner"'))
    assert 'events later: removed, "Later"' in [told(one) for one in found]
    assert 'events sooner: added, "Sooner"' in [told(one) for one in found]


def test_another_order_is_a_difference(change: Changed) -> None:
    found = change((LATER, ""), ("[[claims]]", LATER + "\n[[claims]]"))
    assert [told(one) for one in found] == ["events opening: moved from place 3 to 2"]


def test_a_longer_text_is_told_by_its_words(change: Changed) -> None:
    (one,) = change(
        ("It came up again, {month} in a row.", "It came up once more, {month} in a row.")
    )
    assert one.field == "texts.1"
    assert one.words == "It came up [-again,-] {+once more,+} {month} in …"


def test_what_is_inherited_counts_like_what_is_written(tmp_path: Path, sample: str) -> None:
    whole, child = tmp_path / "sample.toml", tmp_path / "child.toml"
    whole.write_text(sample, encoding="utf-8")
    head = sample[: sample.index("[pace]")]
    child.write_text('extends = ["sample.toml"]\n' + head, encoding="utf-8")
    found = differences(load(whole).text, load(child).text)
    assert {one.section for one in found} == {"targets", "tests"}  # everybody's own


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("a b c", "a b d", ""),
        ("one two three four five six", "x y z v w u", ""),
        ("one two three four five six", "one two three four five", "… four five [-six-]"),
        ("one two three four five", "zero one two three four five", "{+zero+} one two …"),
    ],
)
def test_words_beside_a_change_are_kept(old: str, new: str, words: str) -> None:
    assert changed_words(old, new) == words


@given(st.recursive(st.none() | st.booleans() | st.text(), st.lists), st.text(), st.text())
def test_a_line_is_a_line_whatever_is_in_it(value: object, name: str, words: str) -> None:
    line = told(FileChange("changed", "events", "x", "texts", value, name, words))
    assert len(line) < 500
    assert line.isprintable()


def test_a_difference_is_plain_data(change: Changed) -> None:
    found = change(("[[0, 0.5], [52, 1.0]]", "[[0, 0.5], [60, 1.0]]"))
    assert json.dumps([one.old for one in found]) == "[[[0.0, 0.5], [52.0, 1.0]]]"
