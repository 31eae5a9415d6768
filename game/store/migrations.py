"""The shape of the save file, version by version; a file moves forward and never back."""

from __future__ import annotations

APPLICATION_ID = 0x48574731
"""'HWG1' in the file's header: whose file it is."""

_FIRST = (
    # A scenario's text is 100 kB or more and the same in every game of it: kept once.
    """CREATE TABLE texts (
        digest TEXT PRIMARY KEY,
        text TEXT NOT NULL
    )""",
    """CREATE TABLE games (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        scenario TEXT NOT NULL,
        scenario_hash TEXT NOT NULL,
        text_digest TEXT NOT NULL REFERENCES texts (digest),
        engine TEXT NOT NULL,
        seed TEXT NOT NULL,
        run INTEGER NOT NULL,
        difficulty TEXT NOT NULL,
        practice INTEGER NOT NULL,
        company TEXT NOT NULL,
        month INTEGER NOT NULL,
        months INTEGER NOT NULL,
        ending TEXT NOT NULL,
        total INTEGER,
        code TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL
    )""",
    # The primary key is what stops two copies from both writing decision number n.
    """CREATE TABLE decisions (
        game TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
        idx INTEGER NOT NULL,
        action TEXT NOT NULL,
        PRIMARY KEY (game, idx)
    ) WITHOUT ROWID""",
    """CREATE TABLE marks (
        game TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
        turn INTEGER NOT NULL,
        state_hash TEXT NOT NULL,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (game, turn)
    )""",
    """CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID""",
)

_ACHIEVEMENTS = (
    # No reference to the game: what it has earned outlives it.
    """CREATE TABLE achievements (
        id TEXT PRIMARY KEY,
        game TEXT NOT NULL,
        company TEXT NOT NULL,
        seed TEXT NOT NULL,
        month INTEGER NOT NULL,
        earned TEXT NOT NULL
    )""",
)

_LINES = (
    # No reference to the parent: a branch outlives the game it branched off.
    "ALTER TABLE games ADD COLUMN parent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE games ADD COLUMN turn INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE games ADD COLUMN day TEXT NOT NULL DEFAULT ''",
    # No reference to the game: whoever deletes it has had the day's one scored try all the same.
    """CREATE TABLE days (
        day TEXT PRIMARY KEY,
        game TEXT NOT NULL
    ) WITHOUT ROWID""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _ACHIEVEMENTS, _LINES)
"""Statements that take a file from version n to n + 1; `PRAGMA user_version` counts them."""
