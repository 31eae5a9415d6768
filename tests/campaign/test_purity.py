"""The rules of play that work on many games at once use only what is exact everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

import game.campaign.rules
from tests.model.test_purity import STATEMENTS, faults

FOLDER = Path(game.campaign.rules.__file__).parent
RULES = sorted(path for path in FOLDER.glob("*.py") if path.stem != "__init__")
ALLOWED = {
    "board": ("If", "Constant", "Name"),  # which answer was given is text
    "claims": ("IfExp", "Constant", "Name"),  # boldness and signs are whole numbers
    "looks": ("Constant", "Name"),  # the size of a sample is a whole number
    "score": ("Constant",),
    "events": ("Constant",),
}
"""What a module may use that the model's sectors may not: never about a stock."""


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_uses_only_what_is_exact_everywhere(path: Path) -> None:
    found = faults(path.read_text(encoding="utf-8"))
    allowed = ALLOWED.get(path.stem, ())
    assert [fault for fault in found if fault.rpartition(" ")[2] not in allowed] == []


def test_every_module_of_rules_is_looked_at() -> None:
    assert {path.stem for path in RULES} >= set(ALLOWED)
    assert STATEMENTS
