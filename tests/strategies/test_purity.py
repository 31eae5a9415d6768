"""A strategy plays one game or ten thousand: it asks about the calendar, never about a figure."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import game.strategies
from tests.purity import Purity

FOLDER = Path(game.strategies.__file__).parent
MODULES = sorted(path for path in FOLDER.glob("*.py") if path.stem != "__init__")
CALENDAR = {"month", "months", "quarterly", "turn_of", "first", "later"}
SCENARIO = {"service", "place", "last", "teams", "len", "claim", "claims", "hard", "default", "on"}
PURITY = Purity(
    asked=frozenset(CALENDAR | SCENARIO),
    builtins=frozenset({"float", "min", "max"}),  # of months: a stock has `xp.minimum`
    allowed=(ast.Mod, ast.FloorDiv),  # of months
)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_strategy_uses_only_what_is_exact_everywhere(path: Path) -> None:
    assert PURITY.faults(path.read_text(encoding="utf-8")) == []
