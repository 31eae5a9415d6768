"""Ids: each once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.scenario.checks.draft import Draft, HasId
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.schema.document import ScenarioFile

RESERVED = frozenset(
    {"all", "company", "people", "looks", "forecasts", "press", "reversal", "month", "any"}
)
"""Words that mean something else where a department's id may stand."""


def identity(draft: Draft) -> Iterator[Problem]:
    """Things of the same kind with the same id, and departments named like something else."""
    file = draft.file
    yield from _repeated("event", ("events",), file.events)
    yield from _repeated("claim", ("claims",), file.claims)
    yield from _repeated("ending", ("endings",), file.endings)
    for index, event in enumerate(file.events):
        yield from _repeated("choice", ("events", index, "choices"), event.choices)
    if isinstance(file, ScenarioFile):
        yield from _repeated("department", ("departments",), file.departments)
        yield from _repeated("person", ("people",), file.people)
        yield from _repeated("vendor", ("vendors",), file.vendors)
        yield from _repeated("test", ("tests",), file.tests)
        for index, department in enumerate(file.departments):
            if department.id in RESERVED:
                message = f"no department can be called {shown(department.id)}"
                yield Problem("HW109", ("departments", index, "id"), message, "choose another id")


def _repeated(kind: str, path: Path, items: Sequence[HasId]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.id in seen:
            message = f"there is already {_a(kind)} {shown(item.id)}"
            yield Problem("HW201", (*path, index, "id"), message, "each id stands for one thing")
        seen.add(item.id)


def _a(kind: str) -> str:
    return f"an {kind}" if kind.startswith("e") else f"a {kind}"
