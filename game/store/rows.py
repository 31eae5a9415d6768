"""A game's row in the file, to and from campaign's values."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from hashlib import sha256
from typing import cast

from game.campaign.journal.journal import Difficulty, GameCard, Head, Origin, Summary

COLUMNS = (
    "id, scenario, scenario_hash, text_digest, engine, seed, run, difficulty, practice,"
    " company, month, months, ending, total, code, created, updated,"
    " day, parent, turn"
)
SELECT = f"SELECT {COLUMNS} FROM games"  # noqa: S608 - constants only


def insert(
    connection: sqlite3.Connection,
    game: str,
    head: Head,
    summary: Summary,
    origin: Origin,
    now: str,
) -> None:
    """Add a game and, if it is new, its scenario's text."""
    digest = sha256(head.scenario_text.encode()).hexdigest()
    connection.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", (digest, head.scenario_text))
    values = (game, *_head_values(head, digest), *summary_values(summary), now, now)
    values += (origin.day, origin.parent, origin.turn)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO games ({COLUMNS}) VALUES ({marks})", values)  # noqa: S608


def summary_values(summary: Summary) -> tuple[str | int | None, ...]:
    """A summary in the order of its columns."""
    return (
        summary.company,
        summary.month,
        summary.months,
        summary.ending,
        summary.total,
        summary.code,
    )


def card(row: sqlite3.Row, text: Callable[[str], str]) -> GameCard:
    """A row as campaign knows it; `text` gives a scenario's text by its digest.

    A damaged one is listed like any other: only opening it is refused.
    """
    total = row["total"]
    summary = Summary(
        company=str(row["company"]),
        month=_number(row["month"]),
        months=_number(row["months"]),
        ending=str(row["ending"]),
        total=None if total is None else _number(total),
        code=str(row["code"]),
    )
    origin = Origin(str(row["day"]), str(row["parent"]), _number(row["turn"]))
    created, updated = str(row["created"]), str(row["updated"])
    return GameCard(row["id"], _head(row, text), summary, created, updated, origin)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _head_values(head: Head, digest: str) -> tuple[str | int, ...]:
    return (
        head.scenario,
        head.scenario_hash,
        digest,
        head.engine,
        head.seed,
        head.run,
        head.difficulty,
        int(head.practice),
    )


def _head(row: sqlite3.Row, text: Callable[[str], str]) -> Head:
    return Head(
        scenario=row["scenario"],
        scenario_hash=row["scenario_hash"],
        scenario_text=text(row["text_digest"]),
        engine=row["engine"],
        seed=str(row["seed"]),
        run=row["run"],
        difficulty=cast("Difficulty", row["difficulty"]),
        practice=bool(row["practice"]),
    )
