"""From a merged document to a draft, or to all that is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from game.frozen import replace
from game.scenario.checks.draft import Draft
from game.scenario.checks.every import problems
from game.scenario.diagnostics import MOST, InvalidScenarioError, Path, Problem
from game.scenario.locating import located
from game.scenario.merging import LISTS, Merged
from game.scenario.recovery import consequence, repaired
from game.scenario.schema.document import PoolFile, ScenarioFile
from game.scenario.schema_problems import schema_problems

_REFERENCES = ("HW202", "HW302", "HW305", "HW401")
FEW = 3
"""Places from which on a missing name is missed by one finding."""
_ABSENCES = ("HW204", "HW207")
"""What seems to be missing may stand where something was put aside."""
ROUNDS = 4
"""Times that mistakes are put aside: one may only be seen once another is out of the way."""


def drafted(merged: Merged) -> Draft:
    """A draft without problems.

    Raises:
        InvalidScenarioError: there are some; all of them are in `findings`, file by file.
    """
    draft, found = examined(merged)
    if found or draft is None:
        raise InvalidScenarioError(located(merged, found))
    return draft


def examined(merged: Merged) -> tuple[Draft | None, list[Problem]]:
    """A draft with mistakes put aside, and all that is wrong.

    None if there is no telling what the file is meant to be.
    """
    pool = merged.document.pool
    model: type[Any] = PoolFile if pool else ScenarioFile
    raw, broken, reported = merged.raw, set[Path](), list[Problem]()
    for _ in range(ROUNDS):
        try:
            file = _adapter(pool=pool).validate_python(raw)
        except ValidationError as error:
            found = list(schema_problems(error, model, raw))
            reported += [one for one in found if not consequence(one.path, broken)]
            if len(found) >= MOST:
                break
            repair = repaired(raw, model, found)
            raw = repair.raw
            broken |= repair.broken
        else:
            draft = Draft.of(merged, file, frozenset(broken))
            found = [one for one in problems(draft) if not _follows(one, broken)]
            return draft, [*reported, *_once(found)]
    return None, reported


def _follows(problem: Problem, broken: set[Path]) -> bool:
    """Whether a problem may come of what was put aside; after a wrong id, no reference is right."""
    lost = any(place[-1] == "id" or place[-1] in LISTS for place in broken)
    return (
        consequence(problem.path, broken)
        or (lost and problem.code in _REFERENCES)
        or (bool(broken) and problem.code in _ABSENCES)
    )


def _once(found: list[Problem]) -> Iterator[Problem]:
    """One problem for a name that is missed in many places: it is missing in one."""
    same = Counter(one.message for one in found if one.code in _REFERENCES)
    told: set[str] = set()
    for one in found:
        times = same[one.message] if one.code in _REFERENCES else 0
        if times <= FEW:
            yield one
        elif one.message not in told:
            told.add(one.message)
            message = f"{one.message}, here and in {times - 1} more places"
            yield replace(one, message=message)


@cache
def _adapter(*, pool: bool) -> TypeAdapter[Any]:
    """Pydantic's reading of a model: 100 ms, once."""
    return TypeAdapter(PoolFile if pool else ScenarioFile)
