"""Problems that another problem leads to: an id that stands twice has taken another's place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.scenario.diagnostics import Path, Problem

_OF_LIST = {
    "departments": "department",
    "people": "person",
    "events": "event",
    "choices": "choice",
    "claims": "claim",
    "endings": "ending",
}
"""What the things of a list are called in messages."""
_BELOW = {"event": "choice", "department": "slice of work"}
"""What is asked of the thing that now has the name."""
_MISSING = re.compile(r"(?:there is no|has no) ([a-z ]+) \"")
_REFERENCES = frozenset({"HW202", "HW302", "HW305", "HW401"})
_OF_ALL = {
    "HW203": "choices",
    "HW205": "endings",
    "HW603": "departments",
    "HW204": "events",
    "HW207": "events",
}
"""What a list must be as a whole, which one thing too many or under a wrong name breaks."""


def independent(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without those that go away once an id is one thing's again."""
    listed = list(problems)
    doubled = {(one.path[:-2], kind) for one in listed for kind in _doubled(one)}
    kinds = {_OF_LIST[kind] for _, kind in doubled}
    kinds |= {_BELOW[kind] for kind in kinds & _BELOW.keys()}
    lost = any(_missing(one) == "event" or _alone(one) for one in listed)
    return [
        one
        for one in listed
        if _missing(one) not in kinds
        and not (one.code in _OF_ALL and _of_a_doubled(one, doubled))
        # what nothing starts may be started under a name that nothing has, or by what is not there
        and not (lost and one.code == "HW204")
    ]


def _doubled(problem: Problem) -> Iterator[str]:
    """The list in which an id stands twice."""
    path = problem.path
    if problem.code == "HW201" and path[-1] == "id" and len(path) > 2 and path[-3] in _OF_LIST:
        yield str(path[-3])


def _missing(problem: Problem) -> str:
    """What kind of thing is referred to and not there; empty for other problems."""
    found = _MISSING.search(problem.message) if problem.code in _REFERENCES else None
    return found.group(1) if found else ""


def _alone(problem: Problem) -> bool:
    """Whether a letter has lost its other choices."""
    return problem.code == "HW104" and problem.path[-2:-1] == ("choices",)


def _of_a_doubled(problem: Problem, doubled: set[tuple[Path, str]]) -> bool:
    """Whether it is about the list in which an id stands twice, or about what has that list."""
    kind = _OF_ALL[problem.code]
    return any(
        kind == other and problem.path[: len(above) - 1] == above[:-1] for above, other in doubled
    )
