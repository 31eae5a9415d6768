"""Levers that there are not, and values that a lever does not take."""

from __future__ import annotations

from game.frozen import replace
from game.scenario.checks.draft import unknown
from game.scenario.diagnostics import Path, Problem, did_you_mean, nearest, shown
from game.scenario.levers import COMPANY, TEAM

_PLACES = ("all", "company")


def no_lever(
    lever: str,
    path: Path,
    departments: tuple[str, ...],
    offset: int | None = None,
    besides: tuple[str, ...] = (),
) -> Problem:
    """The problem of a name that no lever has.

    Args:
        lever: as written.
        path: where.
        departments: those that may stand before a dot; none in a pool.
        offset: characters into the text at `path`.
        besides: what else may stand there.
    """
    place, dot, name = lever.partition(".")
    known = (*departments, *_PLACES) if departments else (place,)
    if dot and place not in known and name in TEAM:
        problem = unknown("department", place, path, departments)
        return replace(problem, offset=offset)
    message = f"there is no lever {shown(lever)}"
    hint = _of_a_place(place, name, departments) if dot else _bare(place, departments, besides)
    return Problem("HW202", path, message, hint, "value", offset)


def _bare(name: str, departments: tuple[str, ...], besides: tuple[str, ...]) -> str:
    if name in TEAM:
        first = f"{departments[0]}.{name} or " if departments else ""
        return f"write {first}all.{name}"
    return did_you_mean(name, (*COMPANY, *besides)) or _all("the company", COMPANY)


def _of_a_place(place: str, name: str, departments: tuple[str, ...]) -> str:
    if name in COMPANY and name not in TEAM:
        return f'did you mean "{name}"?'
    if place == "company":
        return did_you_mean(name, COMPANY) or _all("the company", COMPANY)
    if not departments and place != "all":
        hint = f"all.{name}" if name in TEAM else "all. …"
        return f"a pool does not know departments; write {hint}"
    near = nearest(name, TEAM)
    here = place if place in (*departments, "all") else nearest(place, (*departments, "all"))
    return f'did you mean "{here}.{near}"?' if near and here else _all("a department", TEAM)


def _all(whose: str, names: tuple[str, ...]) -> str:
    return f"levers of {whose}: {', '.join(names)}"
