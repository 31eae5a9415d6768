"""A letter of the inbox on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import Letter

KINDS = {
    "mail": "mail",
    "chat": "chat",
    "post": "post",
    "memo": "memo",
    "headline": "news",
    "transcript": "call",
    "report": "report",
}


class LetterRow(Row["Letter"]):
    """A letter; ● waits for an answer, ✓ has one, ○ asks nothing."""

    HELP = "Enter opens the letter. ● waits for an answer, ✓ has one, ○ asks nothing."

    def line(self, item: Letter, width: int) -> Content:
        waits = bool(item.options) and not item.answer
        sign, style = ("●", "$primary bold") if waits else ("○", "$muted")
        if item.answer:
            sign, style = "✓", "$good"
        sender = min(17, width // 3)
        name = item.sender.split(",")[0]
        return Content(" ").join(
            (
                Content(sign).stylize(style),
                cell(name, sender, "$people" if item.kind in {"mail", "chat"} else ""),
                cell(item.subject, max(4, width - sender - 3), "bold" if waits else ""),
            )
        )
