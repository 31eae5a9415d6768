"""Teaching, targets and tests: that they hang together with the scenario."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.conditions import condition
from game.scenario.checks.decisions import decision, turns
from game.scenario.checks.draft import Draft, unknown
from game.scenario.diagnostics import Path, Problem
from game.scenario.facts import fact_ids
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.teaching import TeachingSection
from game.scenario.schema.wishes import CaseSection


def wishes(draft: Draft) -> Iterator[Problem]:
    """Problems of what only authors and teachers read."""
    file = draft.file
    if isinstance(file, ScenarioFile):
        yield from _teaching(draft, file.teaching)
        yield from _targets(file)
        for index, case in enumerate(file.tests):
            yield from _case(draft, file, case, ("tests", index))


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
                hint = f"write [{corridor[1]:.12g}, {corridor[0]:.12g}]"
                yield Problem("HW208", ("targets", strategy, figure), message, hint)


def _case(draft: Draft, file: ScenarioFile, case: CaseSection, path: Path) -> Iterator[Problem]:
    for place, text in enumerate(case.decisions):
        yield from decision(draft, file, text, (*path, "decisions", place))
    for place, text in enumerate(case.holds):
        yield from condition(draft, text, (*path, "holds", place))
    if case.months is not None and case.months > turns(draft, file):
        message = f"the game has {file.pace.length} turns"
        yield Problem("HW208", (*path, "months"), message, "leave it out to play to the curtain")
    if case.ending is not None:
        endings = tuple(ending.id for ending in file.endings)
        if case.ending not in endings:
            yield unknown("ending", case.ending, (*path, "ending"), endings)
        elif case.months is not None:
            message = "before the curtain there is no ending"
            yield Problem("HW208", (*path, "ending"), message, "leave out months", "key")
