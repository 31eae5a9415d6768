"""One thing that moved a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from textual.geometry import Size

    from game.campaign.desk.why import Reason

_AMOUNT = 11
"""Cells of an amount: six million customers come and go."""
_QUIET = {"books", "found", "seen"}


class ReasonRow(Row["Reason"]):
    """Amount, words, and on what it rests; long words go on below."""

    DEFAULT_CSS = """
    ReasonRow { height: auto; }
    """
    HELP = "Enter reads the rule; n asks what moved that."

    def lines(self, item: Reason) -> int:
        return self._height(item, self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._height(self.item, width)

    def line(self, item: Reason, width: int) -> Content:
        standing = "" if item.standing in _QUIET else item.where or item.standing
        amount = cell(item.amount, _AMOUNT, "bold", right=True) if item.amount else Content("·")
        indent = amount.cell_length + 2
        room = max(8, width - indent - len(standing) - 1)
        first, *more = Content(" ".join(item.text.split())).wrap(room)
        gap = " " * max(1, width - indent - first.cell_length - len(standing))
        head = amount + "  " + first + gap + Content(standing).stylize("$muted")
        return Content("\n").join([head, *(Content(" " * (indent + 1)) + line for line in more)])

    def _height(self, item: Reason, width: int) -> int:
        return self.line(item, max(1, width - 1)).plain.count("\n") + 1
