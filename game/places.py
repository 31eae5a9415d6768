"""Where data and homes are: the only module that knows a path."""

from __future__ import annotations

import os
from pathlib import Path

_HERE = Path(__file__).resolve().parent
# A wheel carries its data in `game/_data`; a checkout has it beside `game/`.
_ROOT = _HERE / "_data" if (_HERE / "_data").is_dir() else _HERE.parent


def scenarios() -> Path:
    """The folder of the shipped scenarios (TOML files)."""
    return _ROOT / "scenarios"


def assets() -> Path:
    """The folder of stylesheets, art, word lists, facts, opening numbers and fitted parameters."""
    return _ROOT / "assets"


def home() -> Path:
    """The player's data folder: `HUMANS_WANTED_HOME`, or the platform's own. Not created here."""
    chosen = os.environ.get("HUMANS_WANTED_HOME")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # 8 ms that a title without saves need not pay

    return user_data_path("humans-wanted", appauthor=False)
