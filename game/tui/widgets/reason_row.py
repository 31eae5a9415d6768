"""One thing that moved a figure, on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.row import Row

if TYPE_CHECKING:
    from game.campaign.desk.why import Reason

_AMOUNT = 11
"""Cells of an amount: six million customers come and go."""
_QUIET = {"books", "found", "seen"}


class ReasonRow(Row["Reason"]):
    """Amount, words, and on what it rests."""

    HELP = "Enter reads the rule; n asks what moved that."

    def line(self, item: Reason, width: int) -> Content:
        standing = "" if item.standing in _QUIET else item.where or item.standing
        room = max(8, width - (_AMOUNT if item.amount else 0) - len(standing) - 3)
        amount = cell(item.amount, _AMOUNT, "bold", right=True) if item.amount else Content("·")
        words = Content("  ") + cell(item.text, room - 2)
        return amount + words + " " + Content(standing).stylize("$muted")
