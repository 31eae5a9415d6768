"""Figures of a forecast: the line in braille, its band shaded, and what has been shown since."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import cell
from game.tui.widgets.plots.plot import Canvas, axis, draw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import ForecastLine

_AXIS = 8
SHOWN, BAND = "●", "░"
_MANY = (120, 18)
"""Cells and lines from which the other figures stand beside the one that is read."""

Span = tuple[float, float]


class ForecastPlot(Widget):
    """The figure that is read; on a wide screen the others beside it, small."""

    DEFAULT_CSS = """
    ForecastPlot { height: 1fr; min-height: 3; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._line: ForecastLine | None = None
        self._others: tuple[ForecastLine, ...] = ()
        self._first = 0

    def show(
        self, line: ForecastLine | None, first: int, others: tuple[ForecastLine, ...] = ()
    ) -> None:
        """Draw another line, whose first point is of the month `first`."""
        if (line, first, others) != (self._line, self._first, self._others):
            self._line, self._first, self._others = line, first, others
            self.refresh()

    def render(self) -> Content:
        if self._line is None:
            return Content()
        width, height = self.size.width - 1, max(3, self.size.height)
        if width < _MANY[0] or height < _MANY[1] or not self._others:
            return Content("\n").join(self._drawn(self._line, width, height))
        half = width // 2
        large = self._drawn(self._line, half, height)
        small = self._small(width - half - 4, height)
        return Content("\n").join(
            [left.pad_right(half - left.cell_length) + "    " + right
             for left, right in zip(large, small, strict=True)]
        )  # fmt: skip

    def _drawn(self, line: ForecastLine, width: int, height: int) -> list[Content]:
        room = max(10, width - _AXIS)
        rows = picture(line, room, max(2, height - 1))
        return [*rows, axis(room, len(line.points), self._first)]

    def _small(self, width: int, height: int) -> list[Content]:
        """The other figures, two in a row, each under its name."""
        deep = -(-len(self._others) // 2)
        each, wide = height // deep, width // 2 - 1
        pictures = [
            [title(one), *self._drawn(one, wide, each - 2), Content()] for one in self._others
        ]
        lines: list[Content] = []
        for left, right in zip(pictures[::2], [*pictures[1::2], [Content()] * each], strict=False):
            lines += [a.pad_right(wide - a.cell_length) + "  " + b
                      for a, b in zip(left, right, strict=True)]  # fmt: skip
        return [*lines, *[Content()] * (height - len(lines))][:height]


def title(line: ForecastLine) -> Content:
    """A figure's name, from where to where."""
    said = Content(f" {line.now} → {line.said}").stylize("$primary")
    return Content(" " * _AXIS + line.name).stylize("bold") + said


def picture(line: ForecastLine, width: int, height: int) -> list[Content]:
    """The rows of the plot, each with its label on the axis."""
    span, months = bounds(line), len(line.points)
    middle, edges = Canvas(width, height), Canvas(width, height)
    draw(middle, line.points, months, span, every=1)
    for edge in (line.low, line.high):
        draw(edges, edge, months, span, every=2)
    shown, inside = _spots(line, width, height, span), _inside(line, width, height, span)

    def at(column: int, row: int) -> tuple[str, str]:
        if (column, row) in shown:
            return SHOWN, "$people bold"
        if middle.glyph(column, row) != " ":
            return middle.glyph(column, row), "$primary"
        if (column, row) in inside:
            return BAND, "$ai"
        return edges.glyph(column, row), "$ai"

    return [
        cell(_label(row, height, span), _AXIS - 2, "$muted", right=True)
        + Content(" │").stylize("$rule")
        + _styled([at(column, row) for column in range(width)])
        for row in range(height)
    ]


def _styled(cells: Sequence[tuple[str, str]]) -> Content:
    """Cells as text, each run of one colour at once: a part costs more than its letters."""
    runs = groupby(cells, key=lambda each: each[1])
    parts = [Content("".join(sign for sign, _ in run)).stylize(style) for style, run in runs]
    return Content("").join(parts)


def bounds(line: ForecastLine) -> Span:
    """The lowest and highest value drawn, with a little room."""
    values = [*line.points, *line.low, *line.high, *(v for v in line.shown if v is not None)]
    low, high = min(values), max(values)
    room = max((high - low) * 0.08, abs(high) * 0.01, 1e-6)
    return low - room, high + room


def _inside(line: ForecastLine, width: int, height: int, span: Span) -> set[tuple[int, int]]:
    """Cells whose middle lies between the band's edges."""
    if not line.low:
        return set()
    low, high = span
    cells = set()
    for column in range(width):
        bottom, top = (_at(edge, column / max(1, width - 1)) for edge in (line.low, line.high))
        for row in range(height):
            value = high - (high - low) * (row + 0.5) / height
            if bottom <= value <= top:
                cells.add((column, row))
    return cells


def _at(values: Sequence[float], share: float) -> float:
    """A series between its points."""
    place = share * (len(values) - 1)
    before = min(int(place), len(values) - 2)
    return values[before] + (values[before + 1] - values[before]) * (place - before)


def _spots(line: ForecastLine, width: int, height: int, span: Span) -> set[tuple[int, int]]:
    """Cells in which something has been shown."""
    low, high = span
    return {
        (
            round(month * (width - 1) / max(1, len(line.points) - 1)),
            min(height - 1, int((high - value) / (high - low) * height)),
        )
        for month, value in enumerate(line.shown)
        if value is not None
    }


def _label(row: int, height: int, span: Span) -> str:
    """The value at the top and the bottom of the axis, and half-way where there is room."""
    if row not in {0, height - 1} and (height < 7 or row != height // 2):
        return ""
    value = span[1] - (span[1] - span[0]) * row / max(1, height - 1)
    if abs(value) >= 1e6:
        return f"{value / 1e6:.2f}M"
    return f"{value:,.0f}" if span[1] - span[0] >= 4 else f"{value:.2f}"
