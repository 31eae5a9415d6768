"""Checking a scenario or pool file without playing it."""

from __future__ import annotations

from pathlib import Path

from game.scenario.diagnostics import Finding, InvalidScenarioError
from game.scenario.documents import read
from game.scenario.inheritance import resolve


def findings(path: Path) -> tuple[Finding, ...]:
    """All that is wrong with a file and what it extends; nothing if it can be used."""
    from game.scenario.drafting import drafted

    try:
        drafted(resolve(read(path)))
    except InvalidScenarioError as error:
        return error.findings
    return ()
