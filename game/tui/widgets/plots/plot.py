"""Two curves in braille: what was told, thin and dotted, and what was so, solid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Curve

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_AXIS = 8
MARK = "▲"
_SHORT = 24
"""Characters of a mark that goes first."""
_MARKS = 3
"""Lines for what happened."""


class Canvas:
    """A grid of braille cells, two dots wide and four high each."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._cells = [[0] * width for _ in range(height)]

    def dot(self, x: int, y: int) -> None:
        """Set the dot at `x`, `y`, counted from the top left."""
        if 0 <= x < self.width * 2 and 0 <= y < self.height * 4:
            self._cells[y // 4][x // 2] |= _DOTS[y % 4][x % 2]

    def line(self, start: tuple[int, int], end: tuple[int, int], every: int = 1) -> None:
        """A straight line; with `every` above 1 only each so many dots."""
        steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
        for step in range(steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            if every == 1 or x % every == 0:
                self.dot(x, y)

    def glyph(self, column: int, row: int) -> str:
        """The braille character of a cell, or a space."""
        code = self._cells[row][column]
        return chr(0x2800 + code) if code else " "


class Plot(Widget):
    """Told over true for one curve, with an axis and marks for what happened."""

    DEFAULT_CSS = """
    Plot { height: 1fr; min-height: 8; }
    """

    def __init__(
        self,
        curve: Curve,
        events: Sequence[tuple[int, str]],
        span: tuple[float, float] | None = None,
    ) -> None:
        """Draw between the values of `span`, or as high and low as the curve goes."""
        super().__init__()
        self._curve, self._events, self._span = curve, tuple(events), span
        self._bare = True
        self._until: int | None = None

    def show(self, curve: Curve, *, bare: bool, until: int | None = None) -> None:
        """Show another curve; `bare` leaves out what was so, `until` what was so after a month."""
        self._curve, self._bare, self._until = curve, bare, until
        self.refresh()

    def render(self) -> Content:
        width, height = max(10, self.size.width - _AXIS), max(4, self.size.height - 2 - _MARKS)
        told, true = Canvas(width, height), Canvas(width, height)
        low, high = self._span or bounds(self._curve)
        months = max(len(self._curve.true), len(self._curve.told), 2)
        draw(told, self._curve.told, months, (low, high), every=3)
        if not self._bare:
            so = self._curve.true[: None if self._until is None else self._until + 1]
            draw(true, so, months, (low, high), every=1)
        rows = [
            self._row(row, told, true, axis_label(row, height, low, high)) for row in range(height)
        ]
        foot = [
            axis(width, months),
            *marks(self._events, width, months),
        ]
        return Content("\n").join([*rows, *foot])

    def _row(self, row: int, told: Canvas, true: Canvas, label: str) -> Content:
        line = cell(label, _AXIS - 2, "$muted", right=True) + Content(" │").stylize("$rule")
        for column in range(told.width):
            so, said = true.glyph(column, row), told.glyph(column, row)
            if so != " ":
                line = line + Content(so).stylize("$people bold")
            else:
                line = line + Content(said).stylize("$ai")
        return line


def bounds(curve: Curve) -> tuple[float, float]:
    """The lowest and highest value drawn, with a little room."""
    values = [*curve.true, *(value for value in curve.told if value is not None)] or [0.0, 1.0]
    low, high = min(values), max(values)
    room = max((high - low) * 0.08, abs(high) * 0.01, 1e-6)
    top = max(high, 100.0) if "of 100" in curve.unit else high + room
    return low - room, min(high + room, top)


def draw(
    canvas: Canvas,
    values: Sequence[float | None],
    months: int,
    span: tuple[float, float],
    every: int,
) -> None:
    """Draw a series, leaving gaps where nothing was known."""
    low, high = span
    last: tuple[int, int] | None = None
    for month, value in enumerate(values):
        if value is None:
            last = None
            continue
        x = round(month * (canvas.width * 2 - 1) / (months - 1))
        y = round((high - value) / (high - low) * (canvas.height * 4 - 1))
        canvas.line(last or (x, y), (x, y), every)
        last = (x, y)


def axis_label(row: int, height: int, low: float, high: float) -> str:
    """The value printed at a row of the axis, at the top, middle and bottom."""
    if row not in {0, height // 2, height - 1}:
        return ""
    value = high - (high - low) * row / max(1, height - 1)
    text = f"{value:,.0f}" if abs(high) >= 20 else f"{value:.2f}"
    return text.replace("-", "−")


def axis(width: int, months: int, first: int = 0) -> Content:
    """The line of months; curves begin with the state before the first month, month 0."""
    line = [" "] * width
    for index in range(0, months, max(1, months // 6)):
        place = round(index * (width - 1) / (months - 1))
        name = str(index + first)
        place = min(place, width - len(name))
        line[place : place + len(name)] = name
    return Content(" " * (_AXIS - 6) + "month " + "".join(line)).stylize("$muted")


def marks(events: Sequence[tuple[int, str]], width: int, months: int) -> list[Content]:
    """What happened, under the months: short words find room before long ones do."""
    rows = [[" "] * width for _ in range(_MARKS)]
    for month, text in sorted(dict.fromkeys(events), key=lambda event: len(event[1]) > _SHORT):
        place, words = _placed(text, round(month * (width - 1) / (months - 1)), width)
        span = slice(max(0, place - 1), place + len(words) + 1)
        row = next((row for row in rows if not "".join(row[span]).strip()), None)
        if row is not None:
            row[place : place + len(words)] = words
    return [Content(" " * _AXIS) + _signed("".join(row)) for row in rows]


def _placed(text: str, sign: int, width: int) -> tuple[int, str]:
    """Where the words of a mark begin, and they: the sign stays at its month, `sign`."""
    sign = max(0, min(sign, width - 1))
    room = width - sign - 2
    if len(text) <= room or room >= sign - 1:
        return sign, f"{MARK} {text}"[: width - sign]
    before = text[: sign - 1]
    return sign - len(before) - 1, f"{before} {MARK}"


def _signed(line: str) -> Content:
    """A line of marks, its signs in the accent colour."""
    parts = line.split(MARK)
    return Content(MARK).stylize("$primary").join([Content(part) for part in parts])
