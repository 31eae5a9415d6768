"""The player's games in one SQLite file: campaign's `JournalStore`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from game.campaign.journal.journal import (
    EarnedOnce,
    GameCard,
    Head,
    Origin,
    StoredGame,
    Summary,
    TurnMark,
)
from game.errors import StoreError
from game.store import lookups, rows
from game.store.failures import cannot_write, explained
from game.store.ids import game_id, typed_id
from game.store.opening import open_for_reading, open_for_writing, transaction
from game.store.soundness import expect_sound


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class Saves:
    """Games kept in the file at `path`, which is made at the first write and not before.

    One connection, which threads take in turns. Every call is durable when it returns and raises
    `StoreError`, whose message says what is wrong, where, and what to do.
    """

    def __init__(self, path: Path, patience: float = 5.0, clock: Callable[[], str] = _now) -> None:
        """`patience`: seconds to wait for another copy; `clock`: the time as ISO 8601, UTC."""
        self.path = path
        self._patience = patience
        self._clock = clock
        self._connection: sqlite3.Connection | None = None
        self._busy = RLock()

    def create(self, head: Head, summary: Summary, day: str = "") -> str:
        """Begin a game and give its id: four letters."""
        with self._writing() as connection:
            game = game_id(lookups.last_number(connection) + 1)
            rows.insert(connection, game, head, summary, Origin(day), self._clock())
            if day and not head.practice:
                lookups.keep_try(connection, day, game)
        return game

    def branch(
        self, origin: Origin, head: Head, summary: Summary, decisions: tuple[str, ...]
    ) -> str:
        """Begin a game with another's turns before `origin.turn`, and give its id."""
        with self._writing() as connection:
            game = game_id(lookups.last_number(connection) + 1)
            rows.insert(connection, game, head, summary, origin, self._clock())
            lookups.copy_turns(connection, game, origin, decisions)
        return game

    def append(
        self,
        game: str,
        index: int,
        action: str,
        summary: Summary,
        mark: TurnMark | None = None,
        earned: tuple[str, ...] = (),
    ) -> None:
        """Keep decision number `index` (from 0), with what the list of games shows of it."""
        with self._writing() as connection:
            lookups.expect(connection, game, index)
            connection.execute("INSERT INTO decisions VALUES (?, ?, ?)", (game, index, action))
            if mark:
                lookups.keep_mark(connection, game, mark)
            lookups.keep_summary(connection, game, summary, self._clock())
            if earned:
                month = mark.turn if mark else summary.month
                lookups.keep_earned(connection, game, earned, month, self._clock())

    def load(self, game: str) -> StoredGame:
        """Read a game; the id may be typed in capitals, with O for 0."""
        game = typed_id(game)
        with self._reading() as connection:
            if connection is None:
                raise _none_yet(game)
            row = connection.execute(f"{rows.SELECT} WHERE id = ?", (game,)).fetchone()
            if row is None:
                raise lookups.missing(connection, game)
            card = rows.card(row, lookups.texts(connection))
            decisions = lookups.decisions(connection, game)
            marks = lookups.marks(connection, game)
        read = StoredGame(card.id, card.head, decisions, marks, card.summary, card.origin)
        return expect_sound(read)

    def games(self) -> tuple[GameCard, ...]:
        """All games, the latest first; none if there is no file yet."""
        with self._reading() as connection:
            if connection is None:
                return ()
            text = lookups.texts(connection)
            found = connection.execute(f"{rows.SELECT} ORDER BY updated DESC, number DESC")
            return tuple(rows.card(row, text) for row in found.fetchall())

    def delete(self, game: str) -> None:
        """Forget a game for good; what it has earned stays earned."""
        game = typed_id(game)
        if not self.path.exists():
            raise _none_yet(game)
        with self._writing() as connection:
            if connection.execute("DELETE FROM games WHERE id = ?", (game,)).rowcount == 0:
                raise lookups.missing(connection, game)
            connection.execute(
                "DELETE FROM texts WHERE digest NOT IN (SELECT text_digest FROM games)"
            )

    def tried(self, day: str) -> str:
        """The id of a day's scored try, even of a deleted one; empty while there was none."""
        with self._reading() as connection:
            return lookups.tried(connection, day) if connection else ""

    def earned(self) -> tuple[EarnedOnce, ...]:
        """All achievements earned so far, the first one first; none if there is no file yet."""
        with self._reading() as connection:
            return lookups.earned(connection) if connection else ()

    def settings(self) -> dict[str, str]:
        """What the player had set before settings had a file of their own, by name."""
        with self._reading() as connection:
            return lookups.settings(connection) if connection else {}

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        with self._busy:
            if self._connection:
                self._connection.close()
                self._connection = None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._busy, explained(self.path):
            connection = self._opened()
            with transaction(connection, "IMMEDIATE"):
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        with self._busy, explained(self.path):
            if self._connection is None and not self.path.exists():
                yield None
                return
            try:
                connection = self._opened()
            except (sqlite3.Error, OSError) as error:
                if not cannot_write(error):
                    raise
                # A home that may only be read still shows its games.
                with closing(open_for_reading(self.path, self._patience)) as connection:
                    yield connection
                return
            with transaction(connection, "DEFERRED"):
                yield connection

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_for_writing(self.path, self._patience)
        return self._connection


def _none_yet(game: str) -> StoreError:
    return StoreError(f"there is no game {game[:40]!r}: no game has been kept yet")
