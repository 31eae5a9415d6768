"""Values as TOML writes them, for whoever has never seen another language."""

from __future__ import annotations

import json
from datetime import date, datetime, time

from game.scenario.diagnostics import shown
from game.scenario.syntax.numbers import meant_number

MOST = 1e12
SHORT = 40
"""Characters of a value that is told whole."""


def kind_of(given: object) -> str:
    """What somebody has written, in a word."""
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, int | float):
        return f"the number {given:.12g}"
    if isinstance(given, str):
        return f"the text {shown(given, SHORT)}" if given else "an empty text"
    if isinstance(given, datetime | date | time):
        return "a date"
    return "a list" if isinstance(given, list) else "a table"


def written(given: object) -> str:
    """A value as it would be written; empty for what is long or has no short form."""
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, int | float):
        return f"{given:.12g}"
    if isinstance(given, str) and given.isprintable() and len(given) <= SHORT:
        return json.dumps(given, ensure_ascii=False)
    return ""


def number_in(text: str) -> str:
    """The number that a text contains, if it is nothing else."""
    plain = text.strip().replace("_", "")
    try:
        value = float(plain)
    except ValueError:
        return meant_number(plain)
    return f"{value:.12g}" if abs(value) < MOST else ""
