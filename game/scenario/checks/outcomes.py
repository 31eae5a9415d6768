"""Claims and endings."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.draft import Draft, unknown
from game.scenario.diagnostics import Problem
from game.scenario.schema.document import ScenarioFile
from game.scenario.vocabulary import COMPANY

COUNTED = "ai_heads"
"""How many people's work AI does: checked by claims only."""


def outcomes(draft: Draft) -> Iterator[Problem]:
    """Problems of claims and endings."""
    known = (COUNTED, *(name for name, meaning in COMPANY.items() if meaning.kind == "number"))
    for index, claim in enumerate(draft.file.claims):
        if claim.figure not in known:
            yield unknown("figure", claim.figure, ("claims", index, "figure"), known)
    yield from _endings(draft)


def _endings(draft: Draft) -> Iterator[Problem]:
    endings = draft.file.endings
    scenario = isinstance(draft.file, ScenarioFile)
    if scenario and not endings:
        yield Problem("HW205", (), "there is no ending", "add [[endings]] without when, or extend")
    for index, ending in enumerate(endings):
        last = index == len(endings) - 1
        if ending.when is None and not last:
            message = "an ending without when is always taken; those after it never are"
            yield Problem("HW205", ("endings", index), message, "put it last", "key")
        elif ending.when is not None and last and scenario:
            message = "the last ending must have no when, so that every game ends"
            hint = "leave it out, or add an ending after it"
            yield Problem("HW205", ("endings", index, "when"), message, hint, "key")
