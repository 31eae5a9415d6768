"""Where keys and values stand in a TOML text that tomli has already accepted.

tomli gives no positions of data. This scanner trusts the text to be valid, so a handful of
patterns and one pass are enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

import tomli

from game.scenario.diagnostics import Path

_BLANK = re.compile(r"(?:[ \t\n]++|#[^\n]*+)*+")
_SPACE = re.compile(r"[ \t]*+")
_KEY = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\]++|\\.)*+"|'[^']*+'""")
_VALUE = (
    r'(?:"""(?:[^"\\]++|\\.|""?(?!"))*+"{3,5}'
    r"|'''(?:[^']++|''?(?!'))*+'{3,5}"
    r'|"(?:[^"\\]++|\\.)*+"'
    r"|'[^']*+'"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9:.+Zz-]*+"
    r"|[^,\]}\s#]++)"
)
_SCALAR = re.compile(_VALUE, re.DOTALL)
# Nearly all lines of a scenario: matching them at once makes the scan twice as fast.
_PLAIN_PAIR = re.compile(rf"([A-Za-z0-9_-]++)[ \t]*+=[ \t]*+(?![\[{{])({_VALUE})", re.DOTALL)


class Span(NamedTuple):
    """Offsets into the text, from 0."""

    key: int
    value: int


@dataclass(slots=True)
class _Scanner:
    text: str
    spans: dict[Path, Span] = field(default_factory=dict)
    tables: dict[Path, int] = field(default_factory=dict)
    """How many tables an array of tables has so far."""
    at: int = 0

    def skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:  # only possible on a text that tomli has not accepted
            raise ValueError(f"not TOML at offset {self.at}")
        self.at = match.end()
        return match.group()

    def expect(self, sign: str) -> bool:
        found = self.text.startswith(sign, self.at)
        self.at += len(sign) if found else 0
        return found

    def key(self) -> list[tuple[str, int]]:
        """The parts of a dotted key, each with its offset."""
        parts = []
        while True:
            self.skip(_SPACE)
            start = self.at
            parts.append((_plain(self.skip(_KEY)), start))
            self.skip(_SPACE)
            if not self.expect("."):
                return parts

    def mark(self, path: Path, key: int, value: int) -> None:
        self.spans.setdefault(path, Span(key, value))

    def header(self, start: int, *, array: bool) -> Path:
        parts = self.key()
        self.expect("]]" if array else "]")
        path: Path = ()
        for name, _ in parts[:-1]:
            path = self.current((*path, name))
            self.mark(path, start, start)
        path = (*path, parts[-1][0])
        self.mark(path, start, start)
        if array:
            count = self.tables.get(path, 0)
            self.tables[path] = count + 1
            path = (*path, count)
            self.mark(path, start, start)
        return path

    def current(self, path: Path) -> Path:
        return (*path, self.tables[path] - 1) if path in self.tables else path

    def pair(self, table: Path) -> None:
        plain = _PLAIN_PAIR.match(self.text, self.at)
        if plain:
            self.mark((*table, plain.group(1)), self.at, plain.start(2))
            self.at = plain.end()
            return
        path = table
        parts = self.key()
        self.expect("=")
        self.skip(_SPACE)
        for name, start in parts:
            path = (*path, name)
            self.mark(path, start, self.at)
        self.value(path)

    def value(self, path: Path) -> None:
        if self.expect("["):
            self.items(path)
        elif self.expect("{"):
            self.pairs(path)
        else:
            self.skip(_SCALAR)

    def items(self, path: Path) -> None:
        for index in range(len(self.text)):
            self.skip(_BLANK)
            if self.expect("]"):
                return
            self.mark((*path, index), self.at, self.at)
            self.value((*path, index))
            self.skip(_BLANK)
            self.expect(",")

    def pairs(self, path: Path) -> None:
        while True:
            self.skip(_BLANK)
            if self.expect("}"):
                return
            self.pair(path)
            self.skip(_BLANK)
            self.expect(",")

    def run(self) -> dict[Path, Span]:
        table: Path = ()
        while True:
            self.skip(_BLANK)
            start = self.at
            if start == len(self.text):
                return self.spans
            if self.expect("[["):
                table = self.header(start, array=True)
            elif self.expect("["):
                table = self.header(start, array=False)
            else:
                self.pair(table)


def scan(text: str) -> dict[Path, Span]:
    """The span of every key and item of `text`, by path.

    `text` has been read by tomli without an error and its lines end in a bare newline.
    A table's span is that of its header, or of the first dotted key that implies it.
    """
    return _Scanner(text).run()


def _plain(key: str) -> str:
    if key[0] == "'":
        return key[1:-1]
    if key[0] == '"':
        return next(iter(tomli.loads(f"{key} = 0")))
    return key
