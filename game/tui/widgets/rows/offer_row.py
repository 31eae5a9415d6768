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
        now, title = item.now, item.name
        if now and len(title) + len(now) + 3 > width:
            # the name stands in full beside the list, what holds now does not
            title = _shortened(title, width - len(now) - 3)
        if now and len(title) + len(now) + 3 > width:
            title = item.name
            now = now[: max(0, width - len(item.name) - 4)] + "…"
        name = cell(title, max(6, width - len(now) - 3), "bold" if possible else "$muted")
        letter = Content(f"{item.shortcut or ' '} ").stylize("$primary bold")
        return letter + name + " " + Content(now).stylize("$primary" if possible else "$muted")


def _shortened(name: str, room: int) -> str:
    """As many whole words of a name as there is room for, at least the first."""
    words = name.split()
    while len(words) > 1 and len(" ".join(words)) + 1 > room:
        del words[-1]
    return " ".join(words) + "…"
