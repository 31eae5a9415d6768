"""What no scenario needs: invisible characters, endless numbers, bottomless nesting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from game.scenario.diagnostics import Path, Problem

DEEPEST = 16
LARGEST_NUMBER = 1e12

# Controls, directions, invisible joints, surrogates. A line break and a tab are fine.
UNSEEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f"
    "\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ud800-\\udfff\\ufff9-\\ufffb"
    "\\U000e0000-\\U000e0fff]"
)


UNSEEN_BUT_LINE_ENDS = re.compile(UNSEEN.pattern.replace("\\x0b-\\x1f", "\\x0b\\x0c\\x0e-\\x1f"))
"""A carriage return ends lines in files from elsewhere; in a text it would be an escape."""
_ESCAPES = re.compile(r"\\[uUxbefr]")
_NUMBERS = re.compile(r"[0-9][0-9_]{12}|[0-9][eE]|0[xob]|(?<!\w)[-+]?(?:inf|nan)\b")


def plain(text: str) -> bool:
    """Whether nothing in a file's text could become an unsafe text or number: 4 ms for 1 MB."""
    return bool(text) and not any(
        sign.search(text) for sign in (UNSEEN_BUT_LINE_ENDS, _ESCAPES, _NUMBERS)
    )


def unsafe(raw: object, *, plain: bool = False) -> Iterator[Problem]:
    """Problems of plain data, wherever in it; without recursion, so that no nesting can hurt.

    Args:
        raw: tables, lists and what is in them.
        plain: whether only its depth is in question; see `plain`.
    """
    harmless = _flat if plain else _harmless
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
            waiting.extend(_suspects(path, item.items(), harmless))
        elif isinstance(item, list):
            waiting.extend(_suspects(path, enumerate(item), harmless))
        elif isinstance(item, str):
            yield from _text(path, item, "value")
        elif isinstance(item, int | float) and not abs(item) <= LARGEST_NUMBER:
            nan = item != item  # noqa: PLR0124 - only nan differs from itself
            message = "nan is not a number" if nan else "this number is too large"
            yield Problem("HW106", path, message, "at most 1e12")


def _suspects(
    path: Path,
    items: Iterable[tuple[str | int, object]],
    harmless: Callable[[object], bool],
) -> Iterator[tuple[Path, object]]:
    """What is below `path` without nearly all of it: paths of harmless words cost 60 ms."""
    for part, item in items:
        if not harmless(item) or len(path) == DEEPEST:
            yield (*path, part), item


def _flat(item: object) -> bool:
    return not isinstance(item, dict | list)


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
