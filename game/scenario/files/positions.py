"""From a path in a document's data to the line and column of its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from game.scenario.diagnostics import Path
from game.scenario.files.toml_scanner import Span, scan

_CHARACTER = re.compile(
    r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[ \t]*\n\s*|.)|.", re.DOTALL
)


class Positions:
    """The places of one text's keys and values.

    The text, which tomli has accepted, is scanned when the first place is asked for: that takes
    30 ms and 2 MB for 180 KB, which nobody pays who only plays.
    """

    def __init__(self, text: str) -> None:
        """Keep `text` for later."""
        self._written = text

    @cached_property
    def text(self) -> str:
        """With bare newlines, which is what offsets count in."""
        return self._written.replace("\r\n", "\n")

    @cached_property
    def spans(self) -> dict[Path, Span]:
        """Where every key and item stands."""
        return scan(self.text)

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """Where each line starts."""
        return (0, *(match.end() for match in re.finditer("\n", self.text)))

    def key(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of the key at `path`, or of the nearest table above it."""
        return self.point(self._span(path).key)

    def value(self, path: Path, offset: int | None = None) -> tuple[int, int]:
        """Line and column of the value at `path`, `offset` characters into its string."""
        if path not in self.spans:
            return self.key(path)
        start = self.spans[path].value
        return self.point(start if offset is None else self._inside(start, offset))

    def headed(self, path: Path) -> bool:
        """Whether a header such as ``[a.b]`` or ``[[a.b]]`` opens what is at `path`."""
        span = self.spans.get(path)
        return span is not None and span.key == span.value and self.text.startswith("[", span.key)

    def _span(self, path: Path) -> Span:
        while path and path not in self.spans:
            path = path[:-1]
        return self.spans.get(path, Span(0, 0))

    def _inside(self, start: int, offset: int) -> int:
        """Where the string's character number `offset` was written, past quotes and escapes."""
        quotes = re.compile(r"\"\"\"\n?|'''\n?|\"|'").match(self.text, start)
        if quotes is None:
            return start
        at = quotes.end()
        if quotes.group()[0] == "'":
            return at + offset
        for _ in range(offset):
            step = _CHARACTER.match(self.text, at)
            at = step.end() if step else at
        return at

    def point(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of an offset into the text."""
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1
