"""The company: its people, its market, its time, its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS
from game.scenario.checks.draft import Draft, unknown
from game.scenario.checks.parameters import parameter_problems
from game.scenario.diagnostics import Path, Problem
from game.scenario.schema.company import PaceSection
from game.scenario.schema.document import ScenarioFile

MOST_MONTHS = 96


def company(draft: Draft) -> Iterator[Problem]:
    """Problems of what only a scenario has; a pool has none of it."""
    file = draft.file
    if isinstance(file, ScenarioFile):
        yield from _pace(file.pace)
        yield from _curve(("market", "hype"), file.market.hype)
        yield from _curve(("market", "peers"), file.market.peers)
        yield from _people(draft, file)
        yield from parameter_problems(file.model, COMPANY_PARAMETERS, ("model",))
        for index, department in enumerate(file.departments):
            path: Path = ("departments", index, "numbers")
            yield from parameter_problems(department.numbers, TEAM_PARAMETERS, path)


def _pace(pace: PaceSection) -> Iterator[Problem]:
    if pace.turn == "quarter" and 3 * pace.length > MOST_MONTHS:
        message = f"{pace.length} quarters are more than {MOST_MONTHS} months"
        yield Problem("HW104", ("pace", "length"), message, f"at most {MOST_MONTHS // 3}")


def _curve(path: Path, points: list[list[float]]) -> Iterator[Problem]:
    for index, (week, value) in enumerate(points):
        if index and week <= points[index - 1][0]:
            message = "the weeks of a curve go up from point to point"
            yield Problem(
                "HW208", (*path, index, 0), message, f"more than {points[index - 1][0]:g}"
            )
        if value > 1:
            yield Problem("HW104", (*path, index, 1), "must be at most 1", "a share from 0 to 1")


def _people(draft: Draft, file: ScenarioFile) -> Iterator[Problem]:
    slices = {department.id: tuple(department.slices) for department in file.departments}
    for index, person in enumerate(file.people):
        if person.department not in slices:
            path: Path = ("people", index, "department")
            yield unknown("department", person.department, path, draft.departments)
        elif person.slice not in slices[person.department]:
            known = slices[person.department]
            yield unknown("slice of work", person.slice, ("people", index, "slice"), known)
