"""A company figure on one line: value, change, trend as believed, and how it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import STANDING_SIGNS, TONES, cell, sparkline
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import Figure

_NAME, _VALUE, _BAND, _CHANGE = 15, 7, 3, 6

STANDING_STYLES = {
    "audited": "",
    "true": "",
    "reported": "$warning",
    "sampled": "$ai",
    "unknown": "$muted italic",
}
STANDING_WORDS = {
    "audited": "audited: somebody has counted it",
    "true": "true: it can be counted",
    "reported": "reported: by someone with an interest in it",
    "sampled": "sampled: somebody has looked",
    "unknown": "unknown: nobody has asked",
}


def trend_width(width: int) -> int:
    """Months of trend that a row of `width` cells has room for."""
    if width < 76:
        return 0
    return 24 if width >= 92 else 11


def header(width: int) -> Content:
    """The names of the columns, to stand above the rows."""
    months = trend_width(width)
    columns = (
        cell("COMPANY", _NAME),
        cell("NOW", _VALUE, right=True),
        cell("", _BAND),
        cell("MONTH", _CHANGE, right=True) + "  ",
        *((cell("TREND", months),) if months else ()),
        Content("HOW WE KNOW"),
    )
    return Content(" ").join(columns).truncate(width).stylize("$muted bold")


class FigureRow(Row["Figure"]):
    """A figure; Enter or ? asks why."""

    HELP = "Enter or ? asks why this figure is what it is."

    def line(self, item: Figure, width: int) -> Content:
        months = trend_width(width)
        unknown = item.value is None
        trend = sparkline(item.trend, months) if months else ""
        used = _NAME + _VALUE + _BAND + _CHANGE + 2 + months + (5 if months else 4)
        columns = (
            cell(item.name, _NAME),
            cell(item.text, _VALUE, "$muted bold" if unknown else "bold", right=True),
            cell(item.band, _BAND, "$ai"),
            change(item),
            *((cell(trend, months, "$rule" if unknown else "$primary"),) if months else ()),
            self._source(item, max(4, width - used)),
        )
        return Content(" ").join(columns)

    def told(self, item: Figure) -> str:
        moved = f", {item.change} this month" if item.change not in {"", "·"} else ""
        value = f"{item.name} {item.text} {item.band}".strip()
        return f"{value}{moved} · {known(item)}"

    def _source(self, item: Figure, width: int) -> Content:
        sign = STANDING_SIGNS[item.standing]
        return cell(f"{sign} {item.source or item.standing}", width, STANDING_STYLES[item.standing])


def known(item: Figure) -> str:
    """How a figure is known, in words, and by whom: nothing twice."""
    words = STANDING_WORDS[item.standing]
    source = item.source.removeprefix(item.standing).lstrip(", ·")
    return words if not source or source in words else f"{words} · {source}"


def change(item: Figure) -> Content:
    """The month's change, its digits under each other, then whether it is good news."""
    if not item.change:
        return cell("", _CHANGE + 2)
    sign, style = TONES[item.tone]
    number = "" if item.change == sign else item.change
    return (cell(number, _CHANGE, right=True) + f" {sign}").stylize(style)
