"""Decisions of `[[tests]]` that no game could take: a wrong value, a turn after the test."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.advice.wishes.lever_values import Values, values_of
from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.wishes import CaseSection


def decisions(reading: Reading) -> Iterator[Problem]:
    """Of all tests."""
    draft = reading.draft
    if isinstance(draft.file, ScenarioFile):
        for index, case in enumerate(draft.file.tests):
            for place, text in enumerate(case.decisions):
                path: Path = ("tests", index, "decisions", place)
                yield from _decision(draft, draft.file, case, text, path)


def _decision(
    draft: Draft, file: ScenarioFile, case: CaseSection, text: str, path: Path
) -> Iterator[Problem]:
    month, _, action = text.partition(":")
    key, _, value = action.partition("=")
    at = len(month) + 1
    event, _, number = key.partition("#")
    if case.months is not None and int(month) > case.months:
        message = f"the test ends after turn {case.months}"
        yield Problem("HW209", path, message, f"write months = {month}, or more", "value", 0)
    elif number and number != "1" and any(one.once for one in file.events if one.id == event):
        message = f"{shown(event)} comes only once"
        yield Problem("HW209", path, message, f"write {event}#1", "value", at)
    elif not number:
        taken = values_of(key, draft, file)
        if taken is not None and not taken.takes(value):
            message = f"{key} cannot be {value}"
            yield Problem(
                "HW209", path, message, _nearest(taken, value), "value", at + len(key) + 1
            )


def _nearest(taken: Values, value: str) -> str:
    near = taken.meant(value)
    return f'did you mean "{near}"? {taken}' if near else str(taken)
