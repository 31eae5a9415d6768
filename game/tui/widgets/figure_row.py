"""A company figure on one line: value, change, trend as believed, and how it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import STANDING_SIGNS, TONES, cell, sparkline
from game.tui.widgets.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import Figure

_NAME, _VALUE, _BAND, _CHANGE = 16, 7, 3, 9

STANDING_STYLES = {
    "audited": "",
    "true": "",
    "reported": "$warning",
    "sampled": "$ai",
    "unknown": "$muted italic",
}


def trend_width(width: int) -> int:
    """Months of trend that a row of `width` cells has room for."""
    return 24 if width >= 100 else 14


def header(width: int) -> Content:
    """The names of the columns, to stand above the rows."""
    columns = (
        cell("COMPANY", _NAME - 1),
        cell("NOW", _VALUE, right=True),
        cell("", _BAND),
        cell("MONTH", _CHANGE),
        cell("TREND", trend_width(width)),
        cell("  HOW WE KNOW", 14),
    )
    return Content(" ").join(columns).truncate(width).stylize("$muted bold")


class FigureRow(Row["Figure"]):
    """A figure; Enter or ? asks why."""

    HELP = "Enter or ? asks why this figure is what it is."

    def line(self, item: Figure, width: int) -> Content:
        months = trend_width(width)
        unknown = item.value is None
        used = _NAME - 1 + _VALUE + _BAND + _CHANGE + months + 5
        columns = (
            cell(item.name, _NAME - 1),
            cell(item.text, _VALUE, "$muted bold" if unknown else "bold", right=True),
            cell(item.band, _BAND, "$ai"),
            self._change(item),
            cell(sparkline(item.trend, months), months, "$rule" if unknown else "$primary"),
            self._source(item, max(4, width - used)),
        )
        return Content(" ").join(columns)

    def _change(self, item: Figure) -> Content:
        if not item.change:
            return cell("", _CHANGE)
        sign, style = TONES[item.tone]
        text = sign if item.change == sign else f"{item.change} {sign}"
        return cell(text, _CHANGE, style)

    def _source(self, item: Figure, width: int) -> Content:
        sign = STANDING_SIGNS[item.standing]
        return cell(f"{sign} {item.source or item.standing}", width, STANDING_STYLES[item.standing])
