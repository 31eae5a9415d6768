"""The rules of play that work on many games at once use only what is exact everywhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import game.campaign
from tests.purity import Purity

CAMPAIGN = Path(game.campaign.__file__).parent
RULES = sorted(path for path in (CAMPAIGN / "rules").glob("*.py") if path.stem != "__init__")
COHORT = sorted(path for path in (CAMPAIGN / "cohort").glob("*.py") if path.stem != "__init__")
PURITY = Purity(
    # texts and truths of one decision, one effect, one scenario
    asked=frozenset({"answer", "knowing", "evidence", "name", "operation", "quarterly"}),
    builtins=frozenset({"float"}),  # of a boldness, a sample's size: never of a stock
)
BOOKKEEPING = Purity(
    # It asks about letters, lanes and the scenario; that it does so rightly is seen by playing the
    # same games one by one. What differs between machines is as forbidden to it as to any rule.
    asked=None,
    builtins=frozenset({"float", "bool", "int", "max", "min"}),  # of months and places
    allowed=(ast.While, ast.Try),
)


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_uses_only_what_is_exact_everywhere(path: Path) -> None:
    assert PURITY.faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", COHORT, ids=lambda path: path.stem)
def test_a_cohort_computes_with_nothing_else(path: Path) -> None:
    assert BOOKKEEPING.faults(path.read_text(encoding="utf-8")) == []
