"""Lines and columns of data: the scanner agrees with tomli about what stands in a text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.diagnostics import Path
from game.scenario.files.positions import Positions
from game.scenario.files.toml_scanner import scan

TEXT = '''\
# a comment with [[events]] in it
title = "Tea" # and another
"quoted key" = 1
a.b.'c d' = 2

[pace]
turn = 'month'

[[events]]
id = "one"
texts = [
  """A text with "quotes", a # and
  id = "not a key" """,  # a comment, with ]
  \'\'\'it's here\'\'\',
]
when = "brand \\"x\\" < 1"

[[events.choices]]
id = "yes"
effects = [
  { op = "add", value = 1 }, { op = "stop", event = "x" },
]

[[events]]
id = "two"
started = 2026-11-22 07:30:00
[[events.choices]]
id = "no"
[events.choices.deep]
x = {y = {z = [1, [2, 3]]}}
'''


def paths(data: object, above: Path = ()) -> Iterator[Path]:
    """Every path of parsed data."""
    if above:
        yield above
    if isinstance(data, dict):
        for key, value in data.items():
            yield from paths(value, (*above, key))
    if isinstance(data, list):
        for index, value in enumerate(data):
            yield from paths(value, (*above, index))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_scanner_finds_every_path_that_tomli_reads(ending: str) -> None:
    text = TEXT.replace("\n", ending)
    positions = Positions(text)
    assert set(positions.spans) == set(paths(tomli.loads(text)))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("title",), (2, 1), (2, 9)),
        (("quoted key",), (3, 1), (3, 16)),
        (("a", "b", "c d"), (4, 5), (4, 13)),
        (("pace",), (6, 1), (6, 1)),
        (("pace", "turn"), (7, 1), (7, 8)),
        (("events", 0), (9, 1), (9, 1)),
        (("events", 0, "texts"), (11, 1), (11, 9)),
        (("events", 0, "texts", 0), (12, 3), (12, 3)),
        (("events", 0, "texts", 1), (14, 3), (14, 3)),
        (("events", 0, "choices", 0), (18, 1), (18, 1)),
        (("events", 0, "choices", 0, "effects", 1, "event"), (21, 45), (21, 53)),
        (("events", 1), (24, 1), (24, 1)),
        (("events", 1, "choices", 0, "id"), (28, 1), (28, 6)),
        (("events", 1, "choices", 0, "deep", "x", "y", "z", 1, 0), (30, 20), (30, 20)),
    ],
)
def test_a_path_has_the_line_and_column_of_its_key_and_value(
    ending: str, path: Path, key: tuple[int, int], value: tuple[int, int]
) -> None:
    positions = Positions(TEXT.replace("\n", ending))
    assert positions.key(path) == key
    assert positions.value(path) == value


def test_what_is_missing_is_shown_at_its_table() -> None:
    assert Positions(TEXT).key(("events", 1, "subject")) == (24, 1)
    assert Positions(TEXT).value(("nothing",)) == (1, 1)


def test_an_offset_into_a_text_counts_past_quotes_escapes_and_lines() -> None:
    positions = Positions(TEXT)
    condition = ("events", 0, "when")
    assert positions.value(condition, 0) == (16, 9)
    assert positions.value(condition, 10) == (16, 21)  # two escaped quotes before it
    assert positions.value(("events", 0, "texts", 0), 30) == (13, 1)


KEYS = st.from_regex(r"[A-Za-z0-9_-]{1,6}", fullmatch=True) | st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=5
)
VALUES = st.recursive(
    st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
TABLES = st.lists(st.dictionaries(KEYS, VALUES, max_size=3), min_size=1, max_size=3)


def written(value: object, style: int) -> str:
    """The value as TOML, in one of some styles."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _string(value, style)
    if isinstance(value, list):
        between = [", ", ",\n  # not, [a] key = 1\n  "][style % 2]
        return f"[{between.join(written(item, style + 1) for item in value)}{' ' * (style % 3)}]"
    assert isinstance(value, dict)
    pairs = (f"{_string(key, 0)} = {written(item, style + 1)}" for key, item in value.items())
    return f"{{ {', '.join(pairs)} }}"


def _string(text: str, style: int) -> str:
    if style % 3 == 1 and text.isprintable() and "'" not in text:
        return f"'{text}'"
    escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08X}" for c in text)
    return f'"""\n{escaped}"""' if style % 3 == 2 else f'"{escaped}"'


@given(st.dictionaries(KEYS, VALUES, max_size=3), st.dictionaries(KEYS, TABLES, max_size=3),
       st.integers(0, 5))  # fmt: skip
def test_scanner_and_tomli_agree_on_any_text(
    top: dict[str, object], tables: dict[str, list[dict[str, object]]], style: int
) -> None:
    lines = [f"{_string(key, 0)} = {written(value, style)}" for key, value in top.items()]
    for name, items in tables.items():
        if name in top:
            continue
        for item in items:
            lines.append(f"  [[ {_string(name, 0)} ]] # [x]")
            lines += [f"\t{_string(key, 0)}={written(value, style)}" for key, value in item.items()]
    text = "\n".join(lines)
    data = tomli.loads(text)
    assert set(scan(text)) == set(paths(data))
