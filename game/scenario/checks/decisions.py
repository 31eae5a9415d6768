"""Decisions of `[[tests]]`: that there is such a turn, such a lever or letter, and such a value."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.company import MOST_MONTHS
from game.scenario.checks.draft import Draft, listed
from game.scenario.checks.levers import no_lever
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.levers import lever_keys
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.events import EventSection

ANSWERS = ("predict", "board", "guess", "survey", "question")
"""Keys that answer what the game itself asks."""


def turns(draft: Draft, file: ScenarioFile) -> int:
    """Of the game; as many as can be if that is not known."""
    return MOST_MONTHS if draft.hurt(("pace",)) else file.pace.length


def decision(draft: Draft, file: ScenarioFile, text: str, path: Path) -> Iterator[Problem]:
    """Problems of one decision, `text`, of a test."""
    month, _, action = text.partition(":")
    key, _, value = action.partition("=")
    at = len(month) + 1
    last = turns(draft, file)
    if int(month) > last:
        message = f"the game has {last} turns"
        yield Problem("HW208", path, message, f"from 1 to {last}", "value", 0)
    elif "#" in key:
        yield from _answer(file, key, value, path, at)
    elif key not in ANSWERS and not lever_keys(key, draft.departments):
        yield _no_lever(draft, file, key, value, path, at)


def _no_lever(
    draft: Draft, file: ScenarioFile, key: str, value: str, path: Path, at: int
) -> Problem:
    """A letter's answer without its number, or a lever that there is not."""
    event = _event(file, key)
    if event is None:
        return no_lever(key, path, draft.departments, at, ANSWERS)
    message = f"{shown(key)} is a letter: an answer says which time it came"
    hint = f'write "{key}#1={value}" for the first time'
    return Problem("HW202", path, message, hint, "value", at)


def _event(file: ScenarioFile, name: str) -> EventSection | None:
    return next((one for one in file.events if one.id == name), None)


def _answer(file: ScenarioFile, key: str, choice: str, path: Path, at: int) -> Iterator[Problem]:
    name = key.partition("#")[0]
    event = _event(file, name)
    if event is None:
        hint = did_you_mean(name, [one.id for one in file.events])
        yield Problem("HW202", path, f"there is no event {shown(name)}", hint, "value", at)
        return
    choices = [one.id for one in event.choices]
    if choice not in choices:
        hint = did_you_mean(choice, choices) or listed("choice there", choices)
        message = f"{shown(name)} has no choice {shown(choice)}"
        yield Problem("HW202", path, message, hint, "value", at + len(key) + 1)
