"""Printing for commands that answer: one JSON document, or lines; on stdout, or into a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from game.errors import GameError


def print_json(document: object) -> None:
    """Print one document, in ASCII: the same bytes in every locale."""
    print(as_json(document), end="")


def as_json(document: object) -> str:
    """One document, in ASCII, with the end of its last line."""
    return json.dumps(document, indent=1, allow_nan=False) + "\n"


def print_columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with their columns aligned; the last column runs free."""
    if rows:
        print(as_columns(rows))


def as_columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows with their columns aligned, as lines; at least one."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        lines.append("  ".join([*cells, row[-1]]).rstrip())
    return "\n".join(lines)


def writable(name: str) -> Path | None:
    """The file to write, found out before hours are spent; None where no name is given.

    Raises:
        GameError: it cannot be written.
    """
    if not name:
        return None
    path = Path(name)
    try:
        path.open("a", encoding="utf-8").close()
    except OSError as error:
        raise GameError(f"cannot write {name}: {error.strerror or error}") from None
    return path
