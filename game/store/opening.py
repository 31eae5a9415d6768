"""Opening a save file: ours, of a version we know, durable; or a line that says why not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from game.errors import StoreError
from game.store.migrations import APPLICATION_ID, MIGRATIONS


def open_for_writing(path: Path, patience: float) -> sqlite3.Connection:
    """Open the file, creating or migrating it; waits `patience` seconds for another copy.

    Raises:
        StoreError: the file is another program's or a newer version's.
        sqlite3.Error, OSError: it cannot be opened.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # `Saves` lets one thread at a time at it, whichever that is.
    connection = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    try:
        version = _checked_version(connection, path)
        # FULL waits for the disk at each commit (a few ms): a confirmed decision is never lost.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if version < len(MIGRATIONS):
            _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path, patience: float) -> sqlite3.Connection:
    """Open an existing file without changing it, even where nothing may be written.

    Raises:
        StoreError: the file is another program's, or of another version.
        sqlite3.Error: it cannot be opened.
    """
    # A reader of a WAL file writes its index beside it; `immutable` does without, and is safe
    # only while no log is there (a copy at play, or one that was killed).
    logged = path.with_name(path.name + "-wal").exists()
    uri = path.resolve().as_uri() + ("?mode=ro" if logged else "?mode=ro&immutable=1")
    connection = sqlite3.connect(uri, timeout=patience, isolation_level=None, uri=True)
    connection.row_factory = sqlite3.Row
    try:
        _expect_current(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(
    connection: sqlite3.Connection, kind: Literal["IMMEDIATE", "DEFERRED"]
) -> Iterator[None]:
    """All or nothing. IMMEDIATE takes the write lock at once: what is read cannot change."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has already rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    owner = _pragma(connection, "application_id")
    version = _pragma(connection, "user_version")
    blank = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if owner != APPLICATION_ID and not (owner == 0 and version == 0 and blank):
        raise StoreError(
            f"{path} belongs to another program: move it aside, or set HUMANS_WANTED_HOME to "
            "another folder; nothing has been changed"
        )
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{path} was written by a newer version of the game (format {version}, this one reads "
            f"{len(MIGRATIONS)}): update the game; nothing has been changed"
        )
    return version


def _expect_current(connection: sqlite3.Connection, path: Path) -> None:
    if _checked_version(connection, path) < len(MIGRATIONS):
        raise StoreError(
            f"{path} is of an older version and cannot be brought up to date here: make the "
            "folder writable, or copy it to one that is"
        )


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    with transaction(connection, "IMMEDIATE"):
        # Read again under the lock: another copy may have been faster.
        for number in range(_checked_version(connection, path), len(MIGRATIONS)):
            for statement in MIGRATIONS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
