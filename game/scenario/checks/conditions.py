"""Conditions: each compiles where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path, Problem
from game.scenario.language.compiling import ConditionError


def conditions(draft: Draft) -> Iterator[Problem]:
    """Problems of the conditions of events and endings."""
    for index, event in enumerate(draft.file.events):
        yield from condition(draft, event.when, ("events", index, "when"))
    for index, ending in enumerate(draft.file.endings):
        yield from condition(draft, ending.when, ("endings", index, "when"))


def condition(draft: Draft, text: str | None, path: Path) -> Iterator[Problem]:
    """Problems of the condition at `path`, if there is one."""
    if text is None:
        return
    try:
        draft.condition(text, path[:-1] if path[-1] == "when" else path)
    except ConditionError as error:
        for wrong in error.all():
            yield Problem(wrong.code, path, wrong.message, wrong.suggestion, "value", wrong.offset)
