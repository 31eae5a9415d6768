"""One thing that moved a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.wrapped import WrappedRow

if TYPE_CHECKING:
    from game.campaign.desk.why import Reason

_AMOUNT = 11
"""Cells of an amount: six million customers come and go."""
_QUIET = {"books", "found", "seen"}


class ReasonRow(WrappedRow["Reason"]):
    """Amount, words, and on what it rests; long words go on below."""

    HELP = "Enter reads the rule; n asks what moved that."

    def line(self, item: Reason, width: int) -> Content:
        standing = "" if item.standing in _QUIET else item.standing
        amount = cell(item.amount, _AMOUNT, "bold", right=True) if item.amount else Content("·")
        indent = amount.cell_length + 2
        room = max(8, width - indent - len(standing) - 1)
        first, *more = Content(" ".join(item.text.split())).wrap(room)
        gap = " " * max(1, width - indent - first.cell_length - len(standing))
        head = amount + "  " + first + gap + Content(standing).stylize("$muted")
        return Content("\n").join([head, *(Content(" " * (indent + 1)) + line for line in more)])
