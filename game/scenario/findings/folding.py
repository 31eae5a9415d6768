"""One mistake made in many places is one finding, with the number of places and their lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.frozen import replace
from game.scenario.diagnostics import Finding

MANY = 3
"""Places from which on the same mistake is told once; a name that nothing has, from two."""
LINES = 4
"""Further places that are named."""
_NAMES = frozenset({"HW202", "HW302", "HW305", "HW401"})
"""Findings about a name that nothing has: wherever it stands, that is one mistake."""
_SAME = _NAMES | {"HW101", "HW108", "HW109", "HW208", "HW209", "HW954"}
"""Findings whose words name what was written: where they are the same, the mistake is."""


def folded(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings in their order, without repetitions of the same mistake in the same file."""
    listed = list(findings)
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for one in listed:
        groups.setdefault(_mistake(one), []).append(one)
    told = set[tuple[str, str, str]]()
    for one in listed:
        same = groups[_mistake(one)]
        if one.code not in _SAME or len(same) < (2 if one.code in _NAMES else MANY):
            yield one
        elif _mistake(one) not in told:
            told.add(_mistake(one))
            yield replace(same[0], message=f"{one.message}, {_places(same[1:])}")


def _mistake(one: Finding) -> tuple[str, str, str]:
    return one.file, "" if one.code in _NAMES else one.code, one.message


def _places(others: Sequence[Finding]) -> str:
    lines = [str(line) for line in dict.fromkeys(one.line for one in others)]
    more = ", …" if len(lines) > LINES else ""
    word = "line" if len(lines) == 1 else "lines"
    places = "one more place" if len(others) == 1 else f"{len(others)} more places"
    return f"here and in {places} ({word} {', '.join(lines[:LINES])}{more})"
