"""From a merged document to a draft, or to all that is wrong with it."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from game.scenario.checks.draft import Draft
from game.scenario.checks.every import problems
from game.scenario.diagnostics import MOST, InvalidScenarioError, Path, Problem
from game.scenario.drafts.recovery import consequence, repaired
from game.scenario.findings.locating import located
from game.scenario.inheriting.merging import LISTS, Merged
from game.scenario.schema.document import PoolFile, ScenarioFile
from game.scenario.shape import schema_problems

_REFERENCES = ("HW202", "HW302", "HW305", "HW401")
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
    raw, broken, reported, lost = merged.raw, set[Path](), list[Problem](), False
    for _ in range(ROUNDS):
        try:
            file = _adapter(pool=pool).validate_python(raw)
        except ValidationError as error:
            found = list(schema_problems(error, model, raw, merged.headed))
            reported += [one for one in found if not consequence(one.path, broken)]
            if len(found) >= MOST:
                break
            repair = repaired(raw, model, found)
            raw = repair.raw
            broken |= repair.broken
            lost = lost or repair.lost
        else:
            draft = Draft.of(merged, file, frozenset(broken))
            found = [one for one in problems(draft) if not _follows(one, draft, lost=lost)]
            return draft, [*reported, *found]
    return None, reported


def _follows(problem: Problem, draft: Draft, *, lost: bool) -> bool:
    """Whether a problem may come of what was put aside; after a wrong id, no reference is right."""
    broken = draft.broken
    lost = lost or any(place[-1] == "id" or place[-1] in LISTS for place in broken)
    few = problem.code == "HW104" and problem.path[-2:-1] == ("choices",)
    return (
        consequence(problem.path, broken)
        or draft.unsure(problem)
        or (lost and (few or problem.code in {*_REFERENCES, "HW203"}))
        or (bool(broken) and problem.code in _ABSENCES)
    )


@cache
def _adapter(*, pool: bool) -> TypeAdapter[Any]:
    """Pydantic's reading of a model: 100 ms, once."""
    return TypeAdapter(PoolFile if pool else ScenarioFile)
