"""Teaching, targets and tests: that they hang together with the scenario."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.company import MOST_MONTHS
from game.scenario.checks.conditions import condition
from game.scenario.checks.draft import Draft, unknown
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.facts import fact_ids
from game.scenario.levers import lever_keys, lever_names
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.teaching import TeachingSection
from game.scenario.schema.wishes import CaseSection

ANSWERS = ("predict", "board", "guess")
"""Keys that answer what the game itself asks."""


def wishes(draft: Draft) -> Iterator[Problem]:
    """Problems of what only authors and teachers read."""
    file = draft.file
    if isinstance(file, ScenarioFile):
        yield from _teaching(draft, file.teaching)
        yield from _targets(file)
        for index, case in enumerate(file.tests):
            yield from _case(draft, file, case, ("tests", index))


def _turns(draft: Draft, file: ScenarioFile) -> int:
    """Of the game; as many as can be if that is not known."""
    return MOST_MONTHS if draft.hurt(("pace",)) else file.pace.length


def _teaching(draft: Draft, teaching: TeachingSection) -> Iterator[Problem]:
    for place, fact in enumerate(teaching.facts):
        if fact not in fact_ids():
            yield unknown("fact", fact, ("teaching", "facts", place), fact_ids())
    for place, plan in enumerate(teaching.timetables):
        taken = 0
        for step in plan.steps:
            taken += step.minutes
        path: Path = ("teaching", "timetables", place)
        if taken != plan.minutes and not draft.hurt(path):
            message = f"its steps take {taken} minutes, not {plan.minutes}"
            hint = f"write {taken}, or change a step"
            yield Problem("HW208", (*path, "minutes"), message, hint)


def _targets(file: ScenarioFile) -> Iterator[Problem]:
    for strategy, wanted in file.targets.items():
        for figure in wanted.__dataclass_fields__:
            corridor = getattr(wanted, figure)
            if corridor and corridor[0] > corridor[1]:
                message = "a corridor goes from the lesser number to the greater"
                hint = f"write [{corridor[1]:g}, {corridor[0]:g}]"
                yield Problem("HW208", ("targets", strategy, figure), message, hint)


def _case(draft: Draft, file: ScenarioFile, case: CaseSection, path: Path) -> Iterator[Problem]:
    for place, text in enumerate(case.decisions):
        yield from _decision(draft, file, text, (*path, "decisions", place))
    for place, text in enumerate(case.holds):
        yield from condition(draft, text, (*path, "holds", place))
    if case.months is not None and case.months > _turns(draft, file):
        message = f"the game has {file.pace.length} turns"
        yield Problem("HW208", (*path, "months"), message, "leave it out to play to the curtain")
    if case.ending is not None:
        endings = tuple(ending.id for ending in file.endings)
        if case.ending not in endings:
            yield unknown("ending", case.ending, (*path, "ending"), endings)
        elif case.months is not None:
            message = "before the curtain there is no ending"
            yield Problem("HW208", (*path, "ending"), message, "leave out months", "key")


def _decision(draft: Draft, file: ScenarioFile, text: str, path: Path) -> Iterator[Problem]:
    month, _, action = text.partition(":")
    key, _, value = action.partition("=")
    at = len(month) + 1
    if int(month) > _turns(draft, file):
        message = f"the game has {file.pace.length} turns"
        yield Problem("HW208", path, message, f"from 1 to {file.pace.length}", "value", 0)
    elif "#" in key:
        yield from _answer(file, key.partition("#")[0], value, path, at)
    elif key not in ANSWERS and not lever_keys(key, draft.departments):
        hint = did_you_mean(key, (*lever_names(draft.departments), *ANSWERS))
        yield Problem("HW202", path, f"there is no lever {shown(key)}", hint, "value", at)


def _answer(file: ScenarioFile, event: str, choice: str, path: Path, at: int) -> Iterator[Problem]:
    found = next((one for one in file.events if one.id == event), None)
    if found is None:
        hint = did_you_mean(event, [one.id for one in file.events])
        yield Problem("HW202", path, f"there is no event {shown(event)}", hint, "value", at)
        return
    choices = [one.id for one in found.choices]
    if choice not in choices:
        hint = did_you_mean(choice, choices) or f"there are {', '.join(choices) or 'none'}"
        message = f"{shown(event)} has no choice {shown(choice)}"
        yield Problem("HW202", path, message, hint, "value", at)
