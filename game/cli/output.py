"""Printing for commands that answer: one JSON document, or lines."""

from __future__ import annotations

import json
from collections.abc import Sequence


def print_json(document: object) -> None:
    """Print one document, in ASCII: the same bytes in every locale."""
    print(json.dumps(document, indent=1, allow_nan=False))


def print_columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with their columns aligned; the last column runs free."""
    if not rows:
        return
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())
