"""From problems of a merged document to findings in the files where they were written."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from game.frozen import replace
from game.scenario.diagnostics import MOST, Finding, Problem
from game.scenario.inheriting.merging import Merged


def located(merged: Merged, problems: Iterable[Problem]) -> list[Finding]:
    """The problems with their places, each once; the file that was asked for comes first."""
    findings: dict[Finding, None] = {}
    for problem in islice(problems, MOST):
        document, path = merged.origin(problem.path)
        findings[document.finding(replace(problem, path=path))] = None
    return in_order(merged.document.file, findings)


def in_order(own: str, findings: Iterable[Finding]) -> list[Finding]:
    """Findings by place, those of the file `own` first."""
    return sorted(findings, key=lambda f: (f.file != own, f.file, f.line, f.column, f.code))
