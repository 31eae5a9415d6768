"""Setting text: wrapped lines, frames, gutters and heads that every dress is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from textual.content import Content

from game.tui.glyphs import cell

Lines = list[Content]
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ'(0-9])")


def set_text(text: str, width: int, style: str = "") -> Lines:
    """Paragraphs, wrapped, with a blank line between."""
    lines: Lines = []
    for paragraph in text.split("\n\n"):
        words = Content(" ".join(paragraph.split())).stylize(style)
        lines += [*([Content()] if lines else []), *words.wrap(max(8, width))]
    return lines


def sentences(text: str) -> list[str]:
    """A text as its sentences."""
    return [part for part in _SENTENCE.split(" ".join(text.split())) if part]


def head(name: str, words: str, width: int, style: str = "bold") -> Lines:
    """``From  Maja Lindqvist, Disputes``: a muted name, then words that may need lines."""
    label = cell(name, 9, "$muted")
    return gutter(unwidowed(Content(words).stylize(style), max(8, width - 9)), label)


def unwidowed(words: Content, width: int) -> Lines:
    """Wrapped such that no word stands alone on the last line, where there is a choice."""
    lines = words.wrap(width)
    for narrower in range(width - 1, width // 2, -1):
        if len(lines) == 1 or " " in lines[-1].plain.strip():
            break
        found = words.wrap(narrower)
        if len(found) > len(lines):
            break
        lines = found
    return lines


def gutter(lines: Iterable[Content], first: Content, rest: Content | None = None) -> Lines:
    """Lines behind a gutter; `rest` stands before all but the first."""
    other = rest if rest is not None else Content(" " * first.cell_length)
    return [(first if place == 0 else other) + line for place, line in enumerate(lines)]


def framed(lines: Iterable[Content], width: int, corners: str = "┌─┐│└┘", title: str = "") -> Lines:
    """Lines in a frame of `width` cells; the title stands in its upper edge."""
    left, bar, right, side, low, end = tuple(corners)
    room = max(4, width - 4)
    edge = bar * max(0, room + 1 - len(title))
    top = Content(f"{left}{bar}").stylize("$rule") + Content(title).stylize("$muted bold")
    wall = Content(side).stylize("$rule")
    body = [wall + " " + line.pad_right(room - line.cell_length) + " " + wall for line in lines]
    foot = Content(low + bar * (room + 2) + end).stylize("$rule")
    return [top + Content(edge + right).stylize("$rule"), *body, foot]


def inside(width: int) -> int:
    """Cells left for text within a frame."""
    return max(4, width - 4)


def line(width: int, char: str = "─") -> Content:
    """A line across."""
    return Content(char * width).stylize("$rule")


def between(left: Content, right: Content, width: int) -> Content:
    """Two texts at both ends of a line; the left one gives way."""
    room = max(1, width - right.cell_length - 1)
    start = left.truncate(room, ellipsis=True)
    return start + " " * max(1, width - start.cell_length - right.cell_length) + right


def centred(text: Content, width: int) -> Content:
    """A text in the middle of a line."""
    return Content(" " * max(0, (width - text.cell_length) // 2)) + text
