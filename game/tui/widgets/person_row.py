"""A named member of staff on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import STATES, cell
from game.tui.widgets.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import PersonCard


class PersonRow(Row["PersonCard"]):
    """A person, where they stand, and how they seem."""

    HELP = "Enter spares a person on the list, or calls back one who has left."

    def line(self, item: PersonCard, width: int) -> Content:
        sign, style = STATES[item.state]
        name = min(20, max(10, width // 3))
        state = "" if item.state == "here" else item.state
        if width < 44:
            rest = max(6, width - 3 - len(state))
            short = cell(item.name, rest) + " " + Content(state).stylize(style)
            return Content(sign).stylize(style) + " " + short
        note = item.note or item.role
        rest = max(0, width - name - 3 - (len(state) + 1 if state else 0))
        parts = [Content(sign).stylize(style), cell(item.name, name)]
        if state:
            parts.append(Content(state).stylize(style))
        return Content(" ").join([*parts, cell(note, rest, "$muted")])
