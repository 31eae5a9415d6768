"""The word lists of whatever speaks, read from `assets/words.toml` once."""

from __future__ import annotations

from functools import cache
from typing import Any

from game import places


@cache
def lexicon() -> dict[str, Any]:
    """All of its tables, by name."""
    import tomli

    return tomli.loads((places.assets() / "words.toml").read_text(encoding="utf-8"))
