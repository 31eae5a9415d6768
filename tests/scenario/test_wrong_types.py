"""Any key of any section with a value of any wrong type: findings in words, never in Python."""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli

from game.scenario.checking import reported
from game.scenario.diagnostics import Finding, InvalidScenarioError
from game.scenario.files.documents import Document

SAMPLE = Path(__file__).with_name("sample.toml")
WRONG: tuple[Any, ...] = (
    7, -1.5, "", "Two Words!", True, [], ["a"], [[1, 2, 3]], [{}], {}, {"a": {"b": []}},
    dt.date(2026, 11, 22), dt.time(1, 2), float("nan"), float("inf"), "x" * 5000,
)  # fmt: skip
PYTHON = re.compile(
    r"\b(?:True|False|None|dict|list_type|NoneType|datetime|str|int|float|object|loc|NaN|input)\b"
    r"|[\[({]'|<class|Traceback|0x[0-9a-f]"
)


def whole() -> dict[str, Any]:
    """The sample, and what it leaves out."""
    raw: dict[str, Any] = tomli.loads(SAMPLE.read_text(encoding="utf-8"))
    raw |= {"extends": [], "remove": []}
    raw["tests"][0] |= {"why": "So.", "difficulty": "easy", "strategy": "hold", "months": 5}
    raw["events"][2] |= {"once": True, "cooldown": 0, "chance": 0.5, "effects": []}
    raw["people"][0] |= {"quits": 1.0, "returns": 0.5}
    more = [{"op": "set", "target": "brand", "value": 0.5}, {"op": "stop", "event": "later"}]
    raw["events"][0]["choices"][0]["effects"] += more
    return raw


def places(here: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    if isinstance(here, dict):
        for key, below in here.items():
            yield from places(below, (*path, key))
    elif isinstance(here, list):
        for place, below in enumerate(here):
            yield from places(below, (*path, place))


def put(raw: dict[str, Any], path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    changed: Any = copy.deepcopy(raw)
    above = changed
    for part in path[:-1]:
        above = above[part]
    above[path[-1]] = value
    return dict(changed)


def found(raw: dict[str, Any]) -> tuple[Finding, ...]:
    try:
        return reported(Document("f.toml", Path(), "", raw)).findings
    except InvalidScenarioError as error:
        return error.findings


RAW = whole()
SETS = 5
"""Each place meets three of the values, so far apart: all of them would take half a minute."""


@pytest.mark.parametrize("turn", range(3))
def test_a_wrong_type_anywhere_is_told_in_words(turn: int) -> None:
    for number, path in enumerate(places(RAW)):
        told_in_words(path, WRONG[(number + turn * SETS) % len(WRONG)])


def told_in_words(path: tuple[str | int, ...], value: object) -> None:
    for one in found(put(RAW, path, value)):
        said = re.sub(r'"[^"]*"', "", f"{one.message} {one.suggestion}")
        assert not PYTHON.search(said), (path, said)
        assert said.isprintable()
