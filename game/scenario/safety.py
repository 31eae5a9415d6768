"""What no scenario needs: invisible characters, endless numbers, bottomless nesting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.scenario.diagnostics import Path, Problem

DEEPEST = 16
LARGEST_NUMBER = 1e12

# Controls, directions, invisible joints, surrogates. A line break and a tab are fine.
UNSEEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f"
    "\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ud800-\\udfff\\ufff9-\\ufffb"
    "\\U000e0000-\\U000e0fff]"
)


def unsafe(raw: object) -> Iterator[Problem]:
    """Problems of plain data, wherever in it; without recursion, so that no nesting can hurt."""
    waiting: list[tuple[Path, object]] = [((), raw)]
    while waiting:
        path, item = waiting.pop()
        if len(path) > DEEPEST:
            yield Problem("HW005", path[:3], "tables and lists are nested too deeply")
            return
        if isinstance(item, dict):
            for key in item:
                if UNSEEN.search(key):
                    yield from _text((*path, key), key, "key")
            waiting.extend(_suspects(path, item.items()))
        elif isinstance(item, list):
            waiting.extend(_suspects(path, enumerate(item)))
        elif isinstance(item, str):
            yield from _text(path, item, "value")
        elif isinstance(item, int | float) and not abs(item) <= LARGEST_NUMBER:
            yield Problem("HW106", path, "this number is too large", "at most 1e12")


def _suspects(
    path: Path, items: Iterable[tuple[str | int, object]]
) -> Iterator[tuple[Path, object]]:
    """What is below `path` without nearly all of it: paths of harmless words cost 60 ms."""
    for part, item in items:
        if not _harmless(item) or len(path) == DEEPEST:
            yield (*path, part), item


def _harmless(item: object) -> bool:
    if isinstance(item, str):
        return UNSEEN.search(item) is None
    if isinstance(item, int | float):
        return abs(item) <= LARGEST_NUMBER
    return not isinstance(item, dict | list)


def _text(path: Path, text: str, at: str) -> Iterator[Problem]:
    found = UNSEEN.search(text)
    if found:
        name = f"U+{ord(found.group()):04X}"
        message = f"the text contains an invisible control character, {name}"
        offset = found.start() if at == "value" else None
        yield Problem(
            "HW107", path, message, "delete it", "value" if at == "value" else "key", offset
        )
