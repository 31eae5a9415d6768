"""Signs of other languages, and what is left to say when nothing more is known."""

from __future__ import annotations

import re

from game.scenario.syntax.slip import Slip, Stop

LINES = "a line is a [table], a key = value, or a # comment"
_SIGNS = (
    ("==", "one = is enough", "write ="),
    ("=>", "a key and its value are joined by =", "write ="),
    (":=", "a key and its value are joined by =", "write ="),
    (":", "a key and its value are joined by =", "write = between a key and its value"),
    ("//", "a comment begins with #", "write #"),
    ("/*", "a comment begins with #, on each of its lines", "write #"),
    ("--", "a comment begins with #", "write #"),
    ("- ", "a list stands in square brackets", 'write key = ["…", "…"]'),
    (";", "nothing ends a line but its end", "leave it out"),
    ("(", "a list stands in square brackets", "write […]"),
    (
        "<",
        "this begins no line of a scenario",
        LINES,
    ),
)
_TOMLI = (
    ("invalid statement", "this begins no line of a scenario",
     LINES),
    ("invalid value", "this is no value",
     "texts stand in quotes, truths are true or false, numbers like 0.5"),
    ("expected newline", "the line goes on after its value", "one key = value on each line"),
    ("expected '='", "= is missing after the key", "write key = value"),
    ("expected ']]'", "this header is not closed", "close it with ]]"),
    ("expected ']'", "this header is not closed", "close it with ]"),
    ("unclosed array", "this list is not closed", "close it with ]"),
    ("unclosed inline", "this table is not closed", "close it with }"),
    ("unescaped", "a backslash in a text begins an escape, and this is none",
     "write two, \\\\, or the text in '…'"),
    ("invalid hex", "this escape lacks a digit", "write \\u and four digits, or the sign itself"),
    ("escaped character", "this escape stands for no sign", "write the sign itself"),
    ("invalid date", "this is no date, and a scenario has none", 'a text stands in quotes: "…"'),
    ("invalid initial", "a key is missing here",
     "a key is written in letters, digits, _ and -"),
    ("illegal character", "an invisible control character cannot stand in a text", "delete it"),
    ("found invalid", "an invisible control character cannot stand here", "delete it"),
)  # fmt: skip


def sign_slip(stop: Stop) -> Slip | None:
    """A sign that comes from other habits."""
    rest = stop.rest
    if stop.said.startswith("invalid value") and not rest.split("#")[0].strip():
        return Slip(stop.at, "there is no value after =", "write one, or leave the key out")
    if rest.startswith("=") and stop.said.startswith("invalid value"):
        return Slip(stop.at, "one = is enough", "write =")
    if stop.said.startswith("invalid initial"):
        return None
    if stop.said.startswith("invalid statement") and rest.startswith("="):
        return Slip(stop.at, "a key is missing before =", "write key = value")
    for sign, message, hint in _SIGNS:
        if rest.startswith(sign):
            return Slip(stop.at, message, hint)
    return _behind_the_value(stop)


def _behind_the_value(stop: Stop) -> Slip | None:
    rest = stop.rest
    if not stop.said.startswith("expected newline"):
        return None
    if re.match(r",\s*(#|\Z)", rest):
        return Slip(stop.at, "no comma ends a line outside of a list", "leave it out")
    if rest.startswith(","):
        return Slip(stop.at, "several values stand in a list", "write […]")
    if stop.line.lstrip().startswith("["):
        return Slip(stop.at, "a header stands alone on its line", "write what follows below it")
    return None


def other(stop: Stop) -> Slip:
    """In other words what tomli said."""
    if stop.said.startswith("expected ']") and re.match(r"[\w]", stop.rest):
        return Slip(stop.at, "a table's name has no spaces", "join its words with _ or -")
    for start, message, hint in _TOMLI:
        if stop.said.startswith(start):
            return Slip(stop.at, message, hint)
    return Slip(stop.at, "this cannot be read", LINES)
