"""The line on top of the desk: company, date, focus, cash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import TONES, points

if TYPE_CHECKING:
    from game.campaign.desk import Desk


class Masthead(Widget):
    """Company, month, focus as dots and in figures, cash."""

    DEFAULT_CSS = """
    Masthead { height: 1; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def show(self, desk: Desk) -> None:
        """Show the head of `desk`."""
        if desk is not self._desk:
            self._desk = desk
            self.refresh()

    def render(self) -> Content:
        width = self.size.width
        parts = [self._company(), self._date(), self._focus(), self._cash()]
        spare = width - 2 - sum(part.cell_length for part in parts)
        gap, rest = divmod(max(3, spare), 3)
        line = (
            parts[0] + " " * (gap + rest) + parts[1] + " " * gap + parts[2] + " " * gap + parts[3]
        )
        return (Content(" ") + line).truncate(width)

    def _company(self) -> Content:
        name = Content(self._desk.company.upper()).truncate(24, ellipsis=True)
        return name.stylize("bold $primary")

    def _date(self) -> Content:
        unranked = "" if self._desk.ranked else " · practice"
        return Content(self._desk.date + unranked)

    def _focus(self) -> Content:
        desk = self._desk
        dots = Content(points(desk.focus, desk.focus_full)).stylize("$primary")
        return Content(f"focus {desk.focus} ") + dots

    def _cash(self) -> Content:
        cash = next((figure for figure in self._desk.figures if figure.id == "cash"), None)
        if cash is None:
            return Content("")
        sign, style = TONES[cash.tone]
        return Content(f"cash {cash.text} ") + Content(sign).stylize(style)
