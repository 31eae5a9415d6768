"""One mistake made in many places is one finding, with the number of places and their lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.frozen import replace
from game.scenario.diagnostics import Finding

MANY = 3
"""Places from which on the same mistake is told once."""
LINES = 4
"""Further places that are named."""
_SAME = frozenset(
    {"HW101", "HW108", "HW109", "HW202", "HW208", "HW209", "HW302", "HW305", "HW401", "HW954"}
)
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
        if one.code not in _SAME or len(same) < MANY:
            yield one
        elif _mistake(one) not in told:
            told.add(_mistake(one))
            yield replace(same[0], message=f"{one.message}, {_places(same[1:])}")


def _mistake(one: Finding) -> tuple[str, str, str]:
    return one.file, one.code, one.message


def _places(others: Sequence[Finding]) -> str:
    lines = [str(line) for line in dict.fromkeys(one.line for one in others)]
    more = ", …" if len(lines) > LINES else ""
    word = "line" if len(lines) == 1 else "lines"
    return f"here and in {len(others)} more places ({word} {', '.join(lines[:LINES])}{more})"
