"""A figure of a forecast on one line: from where to where, and how it has done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import ForecastLine

_NAME, _VALUE, _BAND, _MARK = 10, 7, 18, 24
_NARROW_BAND, _WIDE = 15, 71
"""Cells of the band in a row of less than so many."""

MARKS = {
    "": ("", ""),
    "right": ("✓ about right", "$good"),
    "hopeful": ("▽ too hopeful", "$bad"),
    "gloomy": ("△ too gloomy", "$warning"),
    "off": ("✗ off", "$warning"),
}
"""How a line has done, in a sign, words and a colour."""


class ForecastRow(Row["ForecastLine"]):
    """A figure; the one under the cursor is drawn below the list."""

    def line(self, item: ForecastLine, width: int) -> Content:
        columns = (
            cell(item.name, _NAME),
            cell(item.now, _VALUE, right=True),
            Content(" → ").stylize("$muted"),
            cell(item.said, _VALUE, "bold $primary"),
            Content("  "),
            cell(item.band, _BAND if width >= _WIDE else _NARROW_BAND, "$ai"),
            self._mark(item, width),
        )
        line = Content("").join(columns)
        fits = line.cell_length + len(item.compared) <= width
        return line + Content(item.compared).stylize("$muted") if fits else line

    def _mark(self, item: ForecastLine, width: int) -> Content:
        words, style = MARKS[item.mark]
        if width < _WIDE:
            return Content(words).stylize(style)
        half = ", by half" if item.by_half and item.mark != "right" else ""
        return cell(words + half, _MARK, style)
