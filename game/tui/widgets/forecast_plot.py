"""One figure of a forecast in braille: the line, its band, and what has been shown since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import cell
from game.tui.widgets.plot import Canvas, axis, draw

if TYPE_CHECKING:
    from game.campaign.desk import ForecastLine

_AXIS = 8
SHOWN = "●"


class ForecastPlot(Widget):
    """The line solid, the band's edges dotted, what was shown as dots of its own."""

    DEFAULT_CSS = """
    ForecastPlot { height: 1fr; min-height: 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._line: ForecastLine | None = None
        self._first = 0

    def show(self, line: ForecastLine | None, first: int) -> None:
        """Draw another line, whose first point is of the month `first`."""
        if (line, first) != (self._line, self._first):
            self._line, self._first = line, first
            self.refresh()

    def render(self) -> Content:
        if self._line is None:
            return Content()
        width, height = max(10, self.size.width - _AXIS), max(2, self.size.height - 1)
        rows = picture(self._line, width, height)
        return Content("\n").join([*rows, axis(width, len(self._line.points), self._first)])


def picture(line: ForecastLine, width: int, height: int) -> list[Content]:
    """The rows of the plot, each with its label on the axis."""
    span, months = bounds(line), len(line.points)
    middle, edges = Canvas(width, height), Canvas(width, height)
    draw(middle, line.points, months, span, every=1)
    for edge in (line.low, line.high):
        draw(edges, edge, months, span, every=3)
    shown = _spots(line, width, height, span)
    rows = []
    for row in range(height):
        text = cell(_label(row, height, span), _AXIS - 2, "$muted", right=True)
        text += Content(" │").stylize("$rule")
        for column in range(width):
            if (column, row) in shown:
                text += Content(SHOWN).stylize("$people bold")
            elif middle.glyph(column, row) != " ":
                text += Content(middle.glyph(column, row)).stylize("$primary")
            else:
                text += Content(edges.glyph(column, row)).stylize("$ai")
        rows.append(text)
    return rows


def bounds(line: ForecastLine) -> tuple[float, float]:
    """The lowest and highest value drawn, with a little room."""
    values = [*line.points, *line.low, *line.high, *(v for v in line.shown if v is not None)]
    low, high = min(values), max(values)
    room = max((high - low) * 0.08, abs(high) * 0.01, 1e-6)
    return low - room, high + room


def _spots(
    line: ForecastLine, width: int, height: int, span: tuple[float, float]
) -> set[tuple[int, int]]:
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


def _label(row: int, height: int, span: tuple[float, float]) -> str:
    """The value at the top and the bottom of the axis."""
    if row not in {0, height - 1}:
        return ""
    value = span[1] - (span[1] - span[0]) * row / max(1, height - 1)
    if abs(value) >= 1e6:
        return f"{value / 1e6:.2f}M"
    return f"{value:,.0f}" if abs(span[1]) >= 20 else f"{value:.2f}"
