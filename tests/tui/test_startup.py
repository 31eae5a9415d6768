"""What the title pays for."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["game.tui.app", "game.tui.screens.around.title"])
def test_the_title_needs_no_rules_no_schema_and_no_database(module: str) -> None:
    heavy = (
        "pydantic",
        "sqlite3",
        "numpy",
        "tomli",
        "game.campaign",
        "game.model",
        "game.scenario",
    )
    code = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
