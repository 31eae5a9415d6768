"""The world that every measured process runs in: a new home, a modern terminal, nothing moving."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator

GAME = [sys.executable, "-m", "game"]
EMPTY = [sys.executable, "-m", "benchmarks.empty_app"]
COLUMNS, ROWS = 120, 40
_UNUSUAL = ("PYTHONDONTWRITEBYTECODE",)


def keep_byte_code() -> None:
    """Let the processes that the game itself starts keep byte code, as in a player's shell."""
    for name in _UNUSUAL:
        os.environ.pop(name, None)


@contextlib.contextmanager
def new_home() -> Iterator[dict[str, str]]:
    """Environment variables with an empty data folder, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as home:
        # a shell that forbids byte code would compile ours at every start, and nothing of Textual's
        kept = {key: value for key, value in os.environ.items() if key not in _UNUSUAL}
        yield {
            **kept,
            "HUMANS_WANTED_HOME": home,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "TEXTUAL_ANIMATIONS": "none",
        }
