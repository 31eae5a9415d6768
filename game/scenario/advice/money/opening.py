"""Numbers of the company in the wrong unit: money of `[model]` and `numbers` is in dollars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.scenario.advice.money.sums import LEAST_PRICE, MILLION, dollars
from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem
from game.scenario.schema.document import ScenarioFile

DAYS: Final = 365.0
_THOUSANDS: Final = 1e3
_WHOLE: Final = {"platform": (" a week", _THOUSANDS), "suppliers": (" a year", MILLION)}
"""Sums that no company pays in single dollars: of what time, and what they are usually given in."""


def openings(reading: Reading) -> Iterator[Problem]:
    """Of the file's own numbers."""
    file = reading.draft.file
    if not isinstance(file, ScenarioFile):
        return
    places: list[tuple[Path, float]] = [(("model", key), one) for key, one in file.numbers.items()]
    for index, team in enumerate(file.departments):
        path: Path = ("departments", index, "numbers")
        places += [((*path, key), one) for key, one in team.numbers.items()]
    for path, value in places:
        if value and reading.draft.own(path):
            yield from _small(reading, path, value)


def _small(reading: Reading, path: Path, value: float) -> Iterator[Problem]:
    if path[-1] == "cash_start" and reading.size:
        wages = reading.size.payroll * MILLION / DAYS
        if abs(value) < wages:
            less = f"less than a day's wages: ${wages:,.0f}"
            yield _problem(path, value, less, _THOUSANDS if abs(value) >= _THOUSANDS else MILLION)
    elif path[-1] in _WHOLE and abs(value) < LEAST_PRICE:
        time, factor = _WHOLE[str(path[-1])]
        yield _problem(path, value, f"money is in dollars{time}", factor)


def _problem(path: Path, value: float, why: str, factor: float) -> Problem:
    word = "millions" if factor == MILLION else "thousands"
    hint = f"if you meant {word}, write {round(value * factor):_}"
    return Problem("HW716", path, f"this is {dollars(value)}, {why}", hint)
