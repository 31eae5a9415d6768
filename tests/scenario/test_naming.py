"""The names of company, paper and vendor are filled in wherever they may be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.scenario.checking import findings
from game.scenario.loading import load
from game.scenario.rules import Scenario

SAMPLE = (Path(__file__).parent / "sample.toml").read_text(encoding="utf-8")
NAMED = "{company}, {paper}, {vendor}"
FILLED = "Sample & Co, The Daily Sample, Vendor Ltd"
PLACES: list[tuple[str, Callable[[Scenario], str]]] = [
    ("You have been here for an hour.", lambda one: one.opening.briefing[0]),
    ("She cycles in.", lambda one: one.people[0].life),
    ("She is here.", lambda one: one.people[0].notes["here"]),
    ("We do the work of {n}.", lambda one: one.claims[0].texts[0]),
]


def written(folder: Path, old: str, new: str) -> Path:
    assert old in SAMPLE
    file = folder / "mine.toml"
    file.write_text(SAMPLE.replace(old, new), encoding="utf-8")
    return file


@pytest.mark.parametrize(("text", "read"), PLACES, ids=[text for text, _ in PLACES])
def test_what_is_told_once_has_its_names_when_it_opens(
    text: str, read: Callable[[Scenario], str], tmp_path: Path
) -> None:
    assert read(load(written(tmp_path, text, NAMED))) == FILLED


def test_a_text_that_nothing_is_filled_into_says_so(tmp_path: Path) -> None:
    pitch = next(line for line in SAMPLE.splitlines() if line.startswith("pitch = "))
    (found,) = findings(written(tmp_path, pitch, 'pitch = "{company} is told."'))
    assert (found.code, found.column) == ("HW110", 10)
