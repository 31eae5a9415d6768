"""Numbers written as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.scenario.syntax.slip import Slip, Stop

_GROUPS = re.compile(r"\d{1,3}(?:([,.' \u00a0\u202f’])\d{3})(?:\1\d{3})*(?![\d.])")
_DECIMAL = re.compile(r"(\d+),(\d+)")
_UNIT = re.compile(
    r"([$€£]\s?)?(\d[\d_]*(?:\.\d+)?)"
    r"(\s?(?:%|percent|million|weeks?|months?|[$€£])|[kK]|[mM]n?|bn?|B)?(?![\w.])"
)
_BARE = re.compile(r"([-+]?)\.(\d+)")
_TRAILING = re.compile(r"(\d+)\.(?!\d)")
_DIGITS = re.compile(r"(?<![\w.])[$€£]?[-+]?[\d.]")
_ZEROS = re.compile(r"0+(\d+)")
_TIMES = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mn": 1e6, "Mn": 1e6, "million": 1e6}
_TIMES |= {"b": 1e9, "bn": 1e9, "B": 1e9}


def number_slip(stop: Stop) -> Slip | None:
    """A number near the place that TOML writes otherwise."""
    for start in _starts(stop):
        given = stop.doc[start : stop.line_end]
        for look in (_grouped, _decimal, _with_unit, _pointed, _with_zeros):
            found = look(given)
            if found and start + found[0] >= stop.at:
                return Slip(start, found[1], found[2])
    return None


def _starts(stop: Stop) -> Iterator[int]:
    """Where a value begins that reading may have stopped in or behind."""
    before = stop.doc[stop.line_start : stop.at]
    run = re.search(r"[-+$€£\d.,_' ]*\Z", before)
    first = run.start() if run else len(before)
    for found in _DIGITS.finditer(before, first):
        yield stop.line_start + found.start()
    yield stop.at


def meant_number(given: str) -> str:
    """What TOML writes for ``1,000``, ``6 million`` or ``60%``; empty for what is no number."""
    sign = "-" if given.startswith("-") else ""
    size = given.removeprefix("-")
    for look in (_grouped, _decimal, _with_unit, _pointed):
        found = look(size)
        if found and found[0] == len(size):
            return sign + found[2].removeprefix("write ").split(",")[0].split(";")[0]
    return ""


Found = tuple[int, str, str] | None
"""Characters that it takes, what is wrong, and what to write."""


def _grouped(given: str) -> Found:
    match = _GROUPS.match(given)
    if match is None or (given[0] == "0" and match.group(1) in ",."):
        return None
    sign = {" ": "spaces", "\u00a0": "spaces", "\u202f": "spaces", ",": "commas", ".": "points"}
    parts = re.split(r"\D", match.group())
    message = f"the thousands of a number are not set off by {sign.get(match.group(1), 'marks')}"
    hint = f"write {'_'.join(parts)}, or {''.join(parts)}"
    if len(parts) == 2 and match.group(1) == "," and parts[1] != "000":
        hint += f"; a decimal has a point: {'.'.join(parts)}"
    return match.end(), message, hint


def _decimal(given: str) -> Found:
    match = _DECIMAL.match(given)
    if match is None:
        return None
    return match.end(), "a decimal has a point, not a comma", f"write {'.'.join(match.groups())}"


def _with_unit(given: str) -> Found:
    match = _UNIT.match(given)
    if match is None or not (match.group(1) or match.group(3)):
        return None
    number, unit = match.group(2), (match.group(3) or match.group(1)).strip()
    message = f"a number is written without {unit}"
    if unit in {"%", "percent"}:
        share = float(number.replace("_", "")) / 100
        return match.end(), message, f"write {share:g}"
    if unit in _TIMES:
        value = f"{float(number.replace('_', '')) * _TIMES[unit]:_.0f}"
        return match.end(), message, f"write {value}"
    return match.end(), message, f"write {number}"


def _pointed(given: str) -> Found:
    bare, trailing = _BARE.match(given), _TRAILING.match(given)
    if bare:
        hint = f"write {bare.group(1)}0.{bare.group(2)}"
        return bare.end(), "a number begins with a digit", hint
    if trailing:
        hint = f"write {trailing.group(1)}.0, or {trailing.group(1)}"
        return trailing.end(), "a point stands between two digits", hint
    return None


def _with_zeros(given: str) -> Found:
    match = _ZEROS.match(given)
    if match is None:
        return None
    return match.end(), "a number has no 0 in front", f"write {match.group(1)}"
