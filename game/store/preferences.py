"""The player's settings: a small file of their own, read before the first screen stands.

Reading it costs a fifth of a millisecond, where the saves would cost the import of sqlite3.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from game.errors import StoreError

LARGEST = 100_000
"""Characters read of the file; it takes some 200."""


class Preferences:
    """Settings by name, in the file at `path`, which is made when the first one is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, str]:
        """All settings; none while there is no file.

        Raises:
            StoreError: the file cannot be read, or is damaged; it is left as it is.
        """
        try:
            with self.path.open(encoding="utf-8") as file:
                text = file.read(LARGEST)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreError(
                f"{self.path} cannot be read ({_reason(error)}): the settings are the usual ones"
            ) from error
        except ValueError as error:
            raise self._damaged() from error
        return self._read(text)

    def _read(self, text: str) -> dict[str, str]:
        import json  # 2 ms of the first start, which has no file to read

        try:
            kept = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise self._damaged() from error
        if not (isinstance(kept, dict) and all(isinstance(each, str) for each in kept.values())):
            raise self._damaged()
        return kept

    def keep(self, name: str, value: str) -> None:
        """Keep one setting, and all others with it; the file is changed as a whole or not at all.

        Raises:
            StoreError: it cannot be written.
        """
        try:
            kept = self.read()
        except StoreError:
            kept = {}  # told when the game began; what is set now is worth more than a ruin
        self.replace({**kept, name: value})

    def replace(self, settings: Mapping[str, str]) -> None:
        """Keep these settings and no others.

        Raises:
            StoreError: they cannot be written.
        """
        import json

        # Beside it and under its own name: two copies of the game do not write into one another.
        fresh = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(settings, indent=1, sort_keys=True), encoding="utf-8")
            fresh.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise StoreError(
                f"{self.path} cannot be written ({_reason(error)}): the setting lasts until you "
                f"leave; {_way_out(error)}, or set HUMANS_WANTED_HOME to another folder"
            ) from error

    def _damaged(self) -> StoreError:
        return StoreError(
            f"{self.path} is damaged: the settings are the usual ones, and the next one you "
            "change writes it anew"
        )


def _reason(error: OSError) -> str:
    return (error.strerror or "unknown reason").lower()


def _way_out(error: OSError) -> str:
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return "free some space" if full else "make the folder writable"
