"""Where a piece of a scenario was written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.scenario.diagnostics import Path


class Source:
    """Where something was written: its file, and the line and column from 1."""

    __slots__ = ("_file", "_find", "_path")

    def __init__(self, file: str, line: int, column: int) -> None:
        """Name a place that is known."""
        self._file = file
        self._find: Callable[[Path], tuple[int, int]] = _known
        self._path: Path = (line, column)

    @classmethod
    def found_by(cls, find: Callable[[Path], tuple[int, int]], file: str, path: Path) -> Source:
        """A place that `find` looks up when somebody asks; few of a scenario's ever are."""
        source = cls(file, 1, 1)
        source._find, source._path = find, path
        return source

    @property
    def file(self) -> str:
        """As shown to people."""
        return self._file

    @property
    def line(self) -> int:
        """From 1."""
        return self._find(self._path)[0]

    @property
    def column(self) -> int:
        """From 1."""
        return self._find(self._path)[1]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Source):
            return NotImplemented
        return (self.file, self._find(self._path)) == (other.file, other._find(other._path))

    def __hash__(self) -> int:
        return hash((self.file, self._find(self._path)))

    def __repr__(self) -> str:
        return f"Source({self.file!r}, {self.line}, {self.column})"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


def _known(path: Path) -> tuple[int, int]:
    line, column = path
    return int(line), int(column)
