"""Lists and tables in braces that are not closed, or lack a comma."""

from __future__ import annotations

import re

from game.scenario.syntax.slip import Slip, Stop

_NEXT_LINE = re.compile(
    r"\s*(?:\[\[?[\w.\- \"]+\]\]?\s*(?:#.*)?|[\w-]+(?:\.[\w-]+)*\s*=(?!=).*)?\Z"
)
"""A header, or a key and its value: the line after a list, unless the list goes on."""
_NAMES = {"[": "list", "{": "table in braces"}
_CLOSE = {"[": "]", "{": "}"}


def unclosed_bracket(stop: Stop) -> Slip | None:
    """A list or table that is open where the next line begins, or where the file ends."""
    ended = not stop.doc[stop.at :].strip()
    above = [one for one in stop.opened if ended or one[1] < stop.line_start]
    inside = stop.line.rstrip().endswith(",")
    if not above or not (ended or (_NEXT_LINE.match(stop.line) and not inside)):
        return None
    sign, at = above[0]
    where = "before the end" if ended else f"before line {stop.number(stop.at)}"
    return Slip(at, f"this {_NAMES[sign]} is not closed", f"{_CLOSE[sign]} is missing {where}")


def wrong_bracket(stop: Stop) -> Slip | None:
    """A bracket that closes nothing, or something of another kind."""
    sign = stop.rest[:1]
    if sign not in {"]", "}"}:
        return None
    if stop.opened:
        right = _CLOSE[stop.opened[-1][0]]
        return Slip(stop.at, f"{sign} does not close what {stop.opened[-1][0]} opened",
                    f"write {right}")  # fmt: skip
    return Slip(stop.at, f"{sign} closes nothing here", "leave it out, or open it before")


def missing_comma(stop: Stop) -> Slip | None:
    """Two entries of a list, or two keys in braces, with nothing between them."""
    if not stop.opened or not re.match(r"""["'\[{\w+-]""", stop.rest):
        return None
    what = "entries of a list" if stop.opened[-1][0] == "[" else "keys in braces"
    return Slip(stop.at, "a comma is missing before this", f"{what} stand between commas")


def braces(stop: Stop) -> Slip | None:
    """A table in a list without its braces."""
    if not stop.opened or stop.opened[-1][0] != "[" or not re.match(r"[\w-]+\s*=", stop.rest):
        return None
    return Slip(stop.at, "a table in a list stands in braces", "write [{ … }]")
