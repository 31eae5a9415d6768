"""Just enough of a terminal to know what a person would see: cells, moved to and written on."""

from __future__ import annotations

import codecs
import re

from rich.cells import cell_len

_SEQUENCE = re.compile(
    r"\x1b\[(?P<args>[0-9;:?<=>!$ ]*)(?P<final>[@-~])"
    r"|\x1b[\]PX^_].*?(?:\x07|\x1b\\)"
    r"|\x1b[()][0-9A-Za-z]"
    r"|\x1b[0-9A-Za-z=>]",
    re.DOTALL,
)
_Cell = tuple[str, str]
_EMPTY: _Cell = (" ", "")


class Screen:
    """A grid of (character, style); `changes` counts the cells that have become different."""

    def __init__(self, columns: int, rows: int) -> None:
        self.columns = columns
        self.rows = rows
        self.changes = 0
        self._cells: dict[tuple[int, int], _Cell] = {}
        self._row = self._column = 0
        self._style = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._pending = ""

    def feed(self, data: bytes) -> None:
        """Draw what a program has written; a sequence cut in two waits for its other half."""
        text = self._pending + self._decoder.decode(data)
        self._pending = ""
        while text:
            if text[0] != "\x1b":
                plain, escape, rest = text.partition("\x1b")
                self._write(plain)
                text = escape + rest
            elif found := _SEQUENCE.match(text):
                self._obey(found)
                text = text[found.end() :]
            else:
                self._pending = text
                return

    def text(self) -> str:
        """The characters on screen, a line a row."""
        return "\n".join(
            "".join(self._cells.get((row, column), _EMPTY)[0] for column in range(self.columns))
            for row in range(self.rows)
        )

    def _write(self, text: str) -> None:
        for character in text:
            if character == "\r":
                self._column = 0
            elif character == "\n":
                self._row += 1
            elif character >= " ":
                self._put(character)

    def _put(self, character: str) -> None:
        width = cell_len(character)
        if width:
            self._set(self._row, self._column, (character, self._style))
        for extra in range(1, width):
            self._set(self._row, self._column + extra, ("", self._style))
        self._column += width

    def _set(self, row: int, column: int, cell: _Cell) -> None:
        if self._cells.get((row, column), _EMPTY) != cell:
            self._cells[row, column] = cell
            self.changes += 1

    def _obey(self, found: re.Match[str]) -> None:
        args, final = found["args"], found["final"]
        if final == "m":
            self._style = "" if args in ("", "0") else self._style + f";{args}"
        elif final in ("H", "f"):
            row, _, column = args.partition(";")
            self._row, self._column = int(row or 1) - 1, int(column or 1) - 1
        elif final == "J" and args == "2":
            self.changes += len(self._cells)
            self._cells.clear()
