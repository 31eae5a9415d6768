"""Named staff as cards in two columns, where a window has the room; else as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import STATES, cell
from game.tui.widgets.rows.person_row import PersonRow
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from game.campaign.desk import PersonCard

_PAST = 2
"""Dates between you that a card has room for, the latest."""
LOFTY = 56
"""Lines of a window from which a card has room for their life."""
_INDENT = Content("   ")


class StaffCard(PersonRow):
    """A person; as a card it tells who they are, how they are, and what was last between you."""

    def line(self, item: PersonCard, width: int) -> Content:
        two = isinstance(self.parent, StaffCards) and self.parent.in_two
        return card(item, width, self.app.size.height) if two else super().line(item, width)


class StaffCards(Rows["PersonCard"]):
    """All of them; the arrows go down one column and then down the other."""

    @property
    def in_two(self) -> bool:
        """Whether they stand in two columns: the style sheet says so of the same windows."""
        return self.screen.has_class("-wide") and self.screen.has_class("-tall")

    def heights(self) -> list[int]:
        each = super().heights()
        if not self.in_two:
            return each
        pairs = [each[place : place + 2] for place in range(0, len(each), 2)]
        return [lines for pair in pairs for lines in [*[0] * (len(pair) - 1), max(pair)]]

    def beside(self, row: object, step: int) -> PersonRow | None:
        """The card above or below another, at an end the other column's; None outside."""
        rows = [one for one in self.rows if isinstance(one, PersonRow)]
        order = [*rows[0::2], *rows[1::2]] if self.in_two else rows
        found = [place for place, one in enumerate(order) if one is row]
        return order[min(max(found[0] + step, 0), len(order) - 1)] if found else None


def card(item: PersonCard, width: int, high: int) -> Content:
    """A person on some lines of `width` cells, and a free one below, in a window so `high`."""
    sign, style = STATES[item.state]
    state = "" if item.state == "here" else item.state
    room = max(8, width - len(state) - 4)
    first = Content(f"{sign} ").stylize(style) + cell(item.name, room, "bold")
    about = [
        Content(f"{item.role} · {item.department}").stylize("$muted"),
        *([Content(item.life)] if high >= LOFTY else []),
        *([Content(item.note).stylize("italic")] if item.note else []),
        *(Content(line).stylize("$muted") for line in item.past[-_PAST:]),
    ]
    lines = [part for words in about for part in words.wrap(max(8, width - 4))]
    head = first + " " + Content(state).stylize(style)
    return Content("\n").join([head, *(_INDENT + line for line in lines), Content()])
