"""What went wrong with the save file, as one line that says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.errors import StoreError

_LINES = {
    sqlite3.SQLITE_FULL: (
        "the disk is full, so {path} cannot be written: free some space and try again; "
        "all that was kept before is still there"
    ),
    sqlite3.SQLITE_READONLY: (
        "{path} cannot be written: make the folder writable, or set HUMANS_WANTED_HOME to "
        "another folder"
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "{path} cannot be opened: check the folder's permissions, or set HUMANS_WANTED_HOME to "
        "another folder"
    ),
    sqlite3.SQLITE_BUSY: (
        "{path} is in use by another copy of the game: close that one, or try again in a moment"
    ),
    sqlite3.SQLITE_CORRUPT: (
        "{path} is damaged: move it aside and a new one is begun; nothing has been deleted"
    ),
    sqlite3.SQLITE_NOTADB: (
        "{path} is not a save file, or is damaged: move it aside and a new one is begun; "
        "nothing has been deleted"
    ),
    sqlite3.SQLITE_IOERR: "{path} cannot be read or written ({reason}): check the disk",
}
_SAME = {
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_FORMAT: sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PROTOCOL: sqlite3.SQLITE_BUSY,
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what sqlite3 and the file system raise into a `StoreError` about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(_line(error, path)) from error
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise StoreError(
            f"{error.filename or path} cannot be used ({reason}): check the folder, or set "
            "HUMANS_WANTED_HOME to another one"
        ) from error


def cannot_write(error: sqlite3.Error | OSError) -> bool:
    """Whether reading might still work where this went wrong."""
    if isinstance(error, OSError):
        return True
    return _family(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}


def _family(error: sqlite3.Error) -> int:
    # The low byte is the family; the rest tells apart flavours that ask for the same remedy.
    family = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    return _SAME.get(family, family)


def _line(error: sqlite3.Error, path: Path) -> str:
    line = _LINES.get(_family(error))
    if line is None:
        # A table or column is missing or of another shape: the header is ours, the inside is not.
        line = _LINES[sqlite3.SQLITE_CORRUPT]
    return line.format(path=path, reason=str(error))
