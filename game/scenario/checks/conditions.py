"""Conditions: each compiles where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.draft import Draft
from game.scenario.conditions import ConditionError
from game.scenario.diagnostics import Path, Problem


def conditions(draft: Draft) -> Iterator[Problem]:
    """Problems of the conditions of events and endings."""
    for index, event in enumerate(draft.file.events):
        yield from _condition(draft, event.when, ("events", index))
    for index, ending in enumerate(draft.file.endings):
        yield from _condition(draft, ending.when, ("endings", index))


def _condition(draft: Draft, text: str | None, path: Path) -> Iterator[Problem]:
    if text is None:
        return
    try:
        draft.condition(text, path)
    except ConditionError as error:
        place = (*path, "when")
        yield Problem(error.code, place, error.message, error.suggestion, "value", error.offset)
