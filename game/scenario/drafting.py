"""From a merged document to a draft, or to all that is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from game.scenario.checks.draft import Draft
from game.scenario.checks.every import problems
from game.scenario.diagnostics import MOST, Finding, InvalidScenarioError, Problem
from game.scenario.merging import Merged
from game.scenario.schema.base import Section
from game.scenario.schema.document import PoolFile, ScenarioFile
from game.scenario.schema_problems import schema_problems

_Model = TypeVar("_Model", bound=Section)


def drafted(merged: Merged) -> Draft:
    """A draft without problems.

    Raises:
        InvalidScenarioError: there are some; all of them are in `findings`, file by file.
    """
    pool = merged.document.pool
    file = _validated(merged, PoolFile) if pool else _validated(merged, ScenarioFile)
    draft = Draft.of(merged, file)
    found = problems(draft)
    if found:
        raise InvalidScenarioError(located(merged, found))
    return draft


def _validated(merged: Merged, model: type[_Model]) -> _Model:
    try:
        return TypeAdapter(model).validate_python(merged.raw)
    except ValidationError as error:
        found = list(schema_problems(error, model, merged.raw))
        raise InvalidScenarioError(located(merged, found)) from None


def located(merged: Merged, found: list[Problem]) -> list[Finding]:
    """The problems with their places, sorted: the file that was asked for comes first."""
    findings: dict[Finding, None] = {}
    for problem in found[:MOST]:
        document, path = merged.origin(problem.path)
        findings[document.finding(replace(problem, path=path))] = None
    own = merged.document.file
    return sorted(findings, key=lambda f: (f.file != own, f.file, f.line, f.column, f.code))
