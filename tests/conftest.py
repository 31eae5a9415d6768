"""No test touches the player's own saves, and every test draws the same examples each time."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

# Textual reads this once, when it is first imported: a blinking cursor would unsettle snapshots.
os.environ["TEXTUAL_ANIMATIONS"] = "none"

# Looking for cycles after every 700 objects is a fifth of the time that screens are drawn in.
gc.set_threshold(50_000, 20, 20)

# The machine may be busy with the rest of the suite: a slow example is no failure.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder of the test's own; not yet created."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HUMANS_WANTED_HOME", str(folder))
    return folder
