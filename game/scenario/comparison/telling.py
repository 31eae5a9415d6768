"""Differences in lines."""

from __future__ import annotations

import json

from game.scenario.comparison.changes import FileChange
from game.scenario.diagnostics import printable

LONGEST = 70
"""Characters of a value that are shown."""


def told(change: FileChange) -> str:
    """``events code-41b: chance 1 → 0.5``."""
    where = f"{change.section} {change.id}".strip()
    if change.kind in {"added", "removed"}:
        title = change.new if change.kind == "added" else change.old
        return f"{where}: {change.kind}{f', {_value(title)}' if title else ''}"
    if change.kind == "moved":
        return f"{where}: moved from place {_place(change.old)} to {_place(change.new)}"
    field = f"{where}: {change.field}" if change.field else f"{where}:"
    if change.words and len(change.words) <= 3 * LONGEST:
        return f"{field} {_shown(change.words, 3 * LONGEST)}"
    if isinstance(change.old, str) and isinstance(change.new, str) and _long(change):
        return f"{field} {len(change.old.split())} words → {len(change.new.split())} words"
    return f"{field} {_value(change.old)} → {_value(change.new)}"


def _long(change: FileChange) -> bool:
    return max(len(str(change.old)), len(str(change.new))) > 2 * LONGEST


def _place(value: object) -> int:
    """From 1, as people count."""
    return value + 1 if isinstance(value, int) else 0


def _value(value: object) -> str:
    if value is None:
        return "left out"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return _shown(json.dumps(value, ensure_ascii=False), 2 * LONGEST)


def _shown(text: str, most: int) -> str:
    return printable(text if len(text) <= most else f"{text[: most - 1]}…")
