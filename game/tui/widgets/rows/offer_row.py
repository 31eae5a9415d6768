"""A lever, look or programme on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import Offer


class OfferRow(Row["Offer"]):
    """Name and present setting; Enter goes to its options."""

    def line(self, item: Offer, width: int) -> Content:
        possible = any(option.available and not option.current for option in item.options)
        now = item.now
        if now and len(item.name) + len(now) + 3 > width:
            now = now[: max(0, width - len(item.name) - 4)] + "…"
        name = cell(item.name, max(6, width - len(now) - 3), "bold" if possible else "$muted")
        letter = Content(f"{item.shortcut or ' '} ").stylize("$primary bold")
        return letter + name + " " + Content(now).stylize("$primary" if possible else "$muted")
