"""What rivals have got on the luck of finished games: a file that may be lost at any time.

To work it out again takes seconds, so a game that is over opens at once with it, and without it as
it did when it ended. Nothing that goes wrong with it is worth a word.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from game.campaign.ending.shelf import Row

MOST = 200
"""Games whose rivals are kept, some 400 bytes each; the oldest make room."""
LARGEST = 1_000_000
"""Characters read of the file."""


class KeptRivals:
    """Rivals by game, in the file at `path`; the folder is made by whoever keeps the games."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rivals(self, key: str) -> tuple[Row, ...]:
        """Those of a game; none if they are not known, or the file cannot be read."""
        with suppress(TypeError, ValueError):
            return tuple(_row(*one) for one in self._read().get(key, ()))
        return ()

    def keep_rivals(self, key: str, rivals: tuple[Row, ...]) -> None:
        """Keep those of a game, if they can be kept; the file is changed as a whole or not."""
        import json

        kept = {**self._read(), key: [list(row) for row in rivals]}
        last = dict(list(kept.items())[-MOST:])
        fresh = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        with suppress(OSError, TypeError, ValueError):
            fresh.write_text(json.dumps(last), encoding="utf-8")
            fresh.replace(self.path)

    def _read(self) -> dict[str, list[list[object]]]:
        import json

        with suppress(OSError, ValueError, RecursionError):
            with self.path.open(encoding="utf-8") as file:
                found = json.loads(file.read(LARGEST))
            if isinstance(found, dict):
                return found
        return {}


def _row(name: object, total: object, ending: object) -> Row:
    if not (isinstance(name, str) and isinstance(total, float) and isinstance(ending, str)):
        raise TypeError("no rival")
    return name, total, ending
