"""Targets and tests for strategies that there are not: who plays is known only above this layer."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.checks.draft import unknown
from game.scenario.diagnostics import Problem, did_you_mean, shown
from game.scenario.schema.document import ScenarioFile


def strategies(reading: Reading, known: frozenset[str]) -> Iterator[Problem]:
    """Names of strategies in targets and tests."""
    file = reading.draft.file
    if not isinstance(file, ScenarioFile):
        return
    for name in file.targets:
        if name not in known:
            message = f"there is no strategy {shown(name)}"
            hint = did_you_mean(name, sorted(known)) or f"there are {', '.join(sorted(known))}"
            yield Problem("HW202", ("targets", name), message, hint, "key")
    for index, case in enumerate(file.tests):
        if case.strategy not in known:
            yield unknown("strategy", case.strategy, ("tests", index, "strategy"), known)
