"""The company: its people, its market, its time, its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.frozen import replace
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, assemble
from game.scenario.checks.draft import Draft, unknown
from game.scenario.checks.parameters import grounds, parameter_problems
from game.scenario.checks.weights import weights
from game.scenario.diagnostics import Path, Problem, shown
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
        yield from _slices(draft, file)
        yield from _people(draft, file)
        yield from _calls(draft, file)
        for one in parameter_problems(file.numbers, COMPANY_PARAMETERS, ("model",)):
            yield _within(draft, one)
        stated = {name: one for name, one in file.model.items() if not draft.hurt(("model", name))}
        yield from grounds(stated)
        for index, department in enumerate(file.departments):
            path: Path = ("departments", index, "numbers")
            yield from parameter_problems(department.numbers, TEAM_PARAMETERS, path)
        yield from _together(draft, file)


def _within(draft: Draft, problem: Problem) -> Problem:
    """A wrong number, where it stands in a table of its own."""
    table = draft.merged.raw["model"]
    written = table.get(problem.path[1]) if isinstance(table, dict) else None
    inside = isinstance(written, dict) and problem.at == "value"
    return replace(problem, path=(*problem.path, "value")) if inside else problem


def _together(draft: Draft, file: ScenarioFile) -> Iterator[Problem]:
    """What no number has by itself: that all of them make one company."""
    numbers = [department.numbers for department in file.departments]
    tables = ((file.numbers, COMPANY_PARAMETERS), *((each, TEAM_PARAMETERS) for each in numbers))
    if draft.hurt(("departments",)) or draft.hurt(("model",)):
        return
    if any(list(parameter_problems(table, known, ())) for table, known in tables):
        return
    try:
        assemble(file.numbers, numbers)
    except ValueError as error:
        message = str(error).replace("`", "")
        yield from weights(file, message)


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
            hint = f"a share from 0 to 1: did you mean {value / 100:g}?"
            message = f"{path[-1]} must be at most 1"
            yield Problem("HW104", (*path, index, 1), message, hint)
            return


def _slices(draft: Draft, file: ScenarioFile) -> Iterator[Problem]:
    for place, department in enumerate(file.departments):
        path: Path = ("departments", place, "slices")
        names = [] if draft.hurt(path) else [name.casefold() for name in department.slices]
        for index, name in enumerate(names):
            if name in names[:index]:
                message = f"there is already a slice of work {shown(department.slices[index])}"
                yield Problem("HW201", (*path, index), message, "each has a name of its own")


def _doubled(names: Sequence[str]) -> bool:
    """Whether one of them has taken another's place, which nobody can find then."""
    return len({name.casefold() for name in names}) < len(names)


def _people(draft: Draft, file: ScenarioFile) -> Iterator[Problem]:
    slices: dict[str, tuple[str, ...]] = {}
    for department in file.departments:
        slices.setdefault(department.id, tuple(department.slices))
    hurt = {
        department.id
        for place, department in enumerate(file.departments)
        if draft.hurt(("departments", place, "slices")) or _doubled(department.slices)
    }
    for index, person in enumerate(file.people):
        if person.department not in slices:
            path: Path = ("people", index, "department")
            yield unknown("department", person.department, path, draft.departments)
        elif person.department not in hurt and person.slice not in slices[person.department]:
            known = slices[person.department]
            yield unknown("slice of work", person.slice, ("people", index, "slice"), known)


def _calls(draft: Draft, file: ScenarioFile) -> Iterator[Problem]:
    for place, department in enumerate(file.departments):
        known = tuple(department.slices)
        named: list[str] = []
        for index, calls in enumerate(department.calls):
            path: Path = ("departments", place, "calls", index, "slice")
            if draft.hurt(path) or draft.hurt(("departments", place, "slices")) or _doubled(known):
                continue
            if calls.slice not in known:
                yield unknown("slice of work", calls.slice, path, known)
            elif calls.slice in named:
                message = f"there are already words for calls about {shown(calls.slice)}"
                yield Problem("HW201", path, message, "one table for each slice")
            named.append(calls.slice)
