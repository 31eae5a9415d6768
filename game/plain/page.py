"""Lines of text on a stream: wrapped, without markup, colour or cursor."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterable
from typing import TextIO

Lines = tuple[str, ...]
"""Whole sentences or entries; wrapping is the page's business. An empty one parts sections."""

_FURTHEST = 5
"""Characters in which a number stands that lines are counted with."""
_FURTHEST_TYPED = 12
"""Characters in which 'Type 20 for' stands."""
_HELD = "\u00a0%"
"""A percent sign stays with its number."""


def width() -> int:
    """Columns to write in: `COLUMNS`, else 79, never under 20."""
    asked = os.environ.get("COLUMNS", "")
    return max(20, int(asked)) if asked.isdecimal() and int(asked) else 79


def sentence(text: str) -> str:
    """`text` with a full stop, unless it ends as a sentence does."""
    return text if text.rstrip("'’”\")").endswith((".", "?", "!", "…", ":")) else f"{text}."


def lowered(text: str) -> str:
    """A capital taken off, in the middle of a sentence."""
    return text[:1].lower() + text[1:]


def wrapped(line: str, columns: int) -> list[str]:
    """One line as the rows it takes; leading blanks are kept on every row."""
    # A screen reader says 'dot' where the screens part things with one.
    text = "".join(letter if letter.isprintable() else " " for letter in line.replace(" · ", ", "))
    indent = " " * (len(text) - len(text.lstrip()))
    rows = textwrap.wrap(
        text.strip().replace(" %", _HELD),
        width=columns,
        initial_indent=indent,
        subsequent_indent=indent + " " * _numbered(text.strip()),
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [row.replace(_HELD, " %") for row in rows] or [""]


def _numbered(text: str) -> int:
    """Cells of a leading number, under which the text behind it goes on."""
    if text.startswith("Type ") and " for " in text[:_FURTHEST_TYPED]:
        return len("Type ")
    number, stop, _ = text[:_FURTHEST].partition(". ")
    return len(number) + len(stop) if stop and number.isdecimal() else 0


def write_token(out: TextIO, label: str, token: str) -> None:
    """Print what is to be copied whole, however long, on the line of its label."""
    out.write(f"{label} {token}\n")
    out.flush()


def write(out: TextIO, lines: Iterable[str]) -> None:
    """Print lines and make sure that they have left: a reader may be waiting for them."""
    columns = width()
    for line in lines:
        out.writelines(row + "\n" for row in wrapped(line, columns))
    out.flush()
