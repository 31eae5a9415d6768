"""The statements behind `Saves`, one a function, each inside the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from difflib import get_close_matches
from functools import cache

from game.campaign.journal.journal import EarnedOnce, Origin, Summary, TurnMark
from game.errors import StoreError
from game.store import rows


def last_number(connection: sqlite3.Connection) -> int:
    """The number of the youngest game ever made, 0 if there was none."""
    # sqlite_sequence also remembers deleted games, so an id never comes back as another game.
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'games'").fetchone()
    return int(row["seq"]) if row else 0


def expect(connection: sqlite3.Connection, game: str, index: int) -> None:
    """Make sure that `index` is the next decision of `game`.

    Raises:
        StoreError: the game is gone, or another copy has played on.
    """
    row = connection.execute(
        "SELECT (SELECT count(*) FROM decisions WHERE game = games.id) AS kept"
        " FROM games WHERE id = ?",
        (game,),
    ).fetchone()
    if row is None:
        raise StoreError(f"game {game} is not among the saves any more: it was deleted meanwhile")
    if row["kept"] != index:
        raise StoreError(
            f"game {game} was played on in another copy of the game: close this one and resume "
            f"it with: humans-wanted games resume {game}"
        )


def keep_mark(connection: sqlite3.Connection, game: str, mark: TurnMark) -> None:
    """Store a turn's hash and snapshot."""
    connection.execute(
        "INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)",
        (game, mark.turn, mark.state_hash, mark.snapshot),
    )


def keep_summary(connection: sqlite3.Connection, game: str, summary: Summary, now: str) -> None:
    """Store what the list of games shows."""
    connection.execute(
        "UPDATE games SET company = ?, month = ?, months = ?, ending = ?, total = ?, code = ?,"
        " updated = ? WHERE id = ?",
        (*rows.summary_values(summary), now, game),
    )


def keep_earned(
    connection: sqlite3.Connection, game: str, achievements: tuple[str, ...], month: int, now: str
) -> None:
    """Store which game earned an achievement, and when, unless another has been first."""
    connection.executemany(
        "INSERT OR IGNORE INTO achievements"
        " SELECT ?, id, company, seed, ?, ? FROM games WHERE id = ?",
        [(achievement, month, now, game) for achievement in achievements],
    )


def keep_try(connection: sqlite3.Connection, day: str, game: str) -> None:
    """Store which game is a day's scored try, unless another has been first."""
    connection.execute("INSERT OR IGNORE INTO days VALUES (?, ?)", (day, game))


def tried(connection: sqlite3.Connection, day: str) -> str:
    """The id of a day's scored try, or empty."""
    row = connection.execute("SELECT game FROM days WHERE day = ?", (day,)).fetchone()
    return str(row["game"]) if row else ""


def copy_turns(
    connection: sqlite3.Connection, game: str, origin: Origin, decisions: tuple[str, ...]
) -> None:
    """Give a branch its decisions, and what is kept of the turns that it shares."""
    connection.executemany(
        "INSERT INTO decisions VALUES (?, ?, ?)",
        [(game, index, action) for index, action in enumerate(decisions)],
    )
    connection.execute(
        "INSERT INTO marks SELECT ?, turn, state_hash, snapshot FROM marks"
        " WHERE game = ? AND turn < ?",
        (game, origin.parent, origin.turn),
    )


def earned(connection: sqlite3.Connection) -> tuple[EarnedOnce, ...]:
    """All achievements, in the order in which they were earned."""
    found = connection.execute(
        "SELECT id, game, company, seed, month, earned FROM achievements ORDER BY rowid"
    )
    return tuple(EarnedOnce(*row) for row in found)


def texts(connection: sqlite3.Connection) -> Callable[[str], str]:
    """Scenario texts by digest, empty for one that is gone; each is read once."""

    @cache
    def text(digest: str) -> str:
        row = connection.execute("SELECT text FROM texts WHERE digest = ?", (digest,)).fetchone()
        return _text(row["text"]) if row else ""

    return text


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def decisions(connection: sqlite3.Connection, game: str) -> tuple[str, ...]:
    """All decisions of a game, in order."""
    found = connection.execute("SELECT action FROM decisions WHERE game = ? ORDER BY idx", (game,))
    return tuple(row["action"] for row in found)


def marks(connection: sqlite3.Connection, game: str) -> tuple[TurnMark, ...]:
    """All closed turns of a game, in order."""
    found = connection.execute(
        "SELECT turn, state_hash, snapshot FROM marks WHERE game = ? ORDER BY turn", (game,)
    )
    return tuple(TurnMark(row["turn"], row["state_hash"], row["snapshot"]) for row in found)


def settings(connection: sqlite3.Connection) -> dict[str, str]:
    """All settings, by name."""
    found = connection.execute("SELECT key, value FROM settings ORDER BY key")
    return {row["key"]: row["value"] for row in found}


def missing(connection: sqlite3.Connection, game: str) -> StoreError:
    """The error for an id that nobody has."""
    known = [row["id"] for row in connection.execute("SELECT id FROM games ORDER BY number")]
    close = get_close_matches(game, known, n=1, cutoff=0.5)
    hint = f"did you mean {close[0]}?" if close else "see: humans-wanted games list"
    return StoreError(f"there is no game {game[:40]!r}: {hint}")
