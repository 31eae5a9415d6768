"""What a field of the JSON Schema takes, in the few words that a table has room for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Entry = Mapping[str, Any]

_PLAIN = {"boolean": "true or false", "object": "a table", "string": "text"}


def form(entry: Entry) -> str:
    """``number 0 to 1``, ``list of text, up to 12``, ``"month", "quarter"``."""
    if "anyOf" in entry:
        return " or ".join(form(one) for one in entry["anyOf"] if one.get("type") != "null")
    if "const" in entry or "enum" in entry:
        values = entry.get("enum", [entry.get("const")])
        return ", ".join(f"`{json.dumps(value)}`" for value in values)
    kind = entry.get("type", "")
    if kind == "array":
        return f"list of {_several(entry['items'])}{_size(entry)}"
    if kind in {"number", "integer"}:
        return ("whole number" if kind == "integer" else "number") + _span(entry)
    return str(_PLAIN.get(kind, "a table"))


def default(entry: Entry) -> str:
    """What holds when it is left out; empty for nothing."""
    value = entry.get("default")
    nothing = value in (None, "", [], {}) or isinstance(value, dict)
    return "" if nothing else f"`{json.dumps(value)}`"


def _several(entry: Entry) -> str:
    if "oneOf" in entry:
        return "effects"
    kind = form(entry)
    return {"a table": "tables", "text": "texts", "number": "numbers"}.get(kind, kind)


def _span(entry: Entry) -> str:
    low, high = entry.get("minimum", entry.get("exclusiveMinimum")), entry.get("maximum")
    if low is None or high is None:
        return ""
    return f" {'above ' if 'exclusiveMinimum' in entry else ''}{low:g} to {high:g}"


def _size(entry: Entry) -> str:
    low, high = entry.get("minItems", 0), entry.get("maxItems")
    if high is None:
        return ""
    return f", {low}" if low == high else f", {low} to {high}" if low else f", up to {high}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows under their head, as Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")
