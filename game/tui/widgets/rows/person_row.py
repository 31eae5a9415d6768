"""A named member of staff: who, where they stand, and how they seem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import STATES, cell
from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from textual.geometry import Size

    from game.campaign.desk import PersonCard

_NAME, _STATE = 15, 8
_FULL = 44
"""Cells from which a row has room for how they seem."""


class PersonRow(Row["PersonCard"]):
    """A person; a note too long for the line goes on below."""

    DEFAULT_CSS = """
    PersonRow { height: auto; }
    """
    HELP = "Enter spares a person on the list, or calls back one who has left."

    def lines(self, item: PersonCard) -> int:
        return self._height(item, self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._height(self.item, width)

    def line(self, item: PersonCard, width: int) -> Content:
        sign, style = STATES[item.state]
        mark = Content(sign).stylize(style) + " "
        state = "" if item.state == "here" else item.state
        if width < _FULL:
            room = max(6, width - 3 - len(state))
            return mark + cell(item.name, room) + " " + Content(state).stylize(style)
        name = max(_NAME, len(item.name))
        used = 2 + name + 1 + _STATE + 1
        notes = Content(item.note or item.role).stylize("$muted").wrap(max(8, width - used))
        first = mark + cell(item.name, name) + " " + cell(state, _STATE, style) + " " + notes[0]
        indent = Content(" " * (used + 1))
        return Content("\n").join([first, *(indent + note for note in notes[1:])])

    def explained(self, item: PersonCard) -> tuple[str, ...]:
        return spoken.person(item)

    def told(self, item: PersonCard) -> str:
        return f"{item.name}, {item.role}: {item.state} · {item.note}"

    def _height(self, item: PersonCard, width: int) -> int:
        return self.line(item, max(1, width - 1)).plain.count("\n") + 1
