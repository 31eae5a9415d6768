"""A term that one sets before something begins: its name, its value between arrows, its meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message

from game.tui.glyphs import cell
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from textual import events

NAME, VALUE = 14, 20
ARROW = NAME + 1
"""Where the left arrow stands, cells from the row's own left end."""


@dataclass(frozen=True, slots=True)
class Term:
    """A setting as it stands."""

    id: str
    name: str
    value: str
    about: str
    overridden: str = ""
    """What decides instead of it; empty when it decides."""


def choice(value: str, about: str, *, now: bool) -> Content:
    """A value that one may choose, and what it means; ✓ for the one that holds."""
    sign = Content("✓ " if now else "  ").stylize("$good")
    return sign + cell(value, 20, "bold" if now else "") + Content(about).stylize("$muted")


class TermRow(WrappedRow[Term], inherit_bindings=False):
    """Enter, or a click, takes the next value; a click on the left arrow the one before."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "change")]

    class Back(Message):
        """The value before was asked for."""

        def __init__(self, term: str) -> None:
            self.term = term
            """The term's id."""
            super().__init__()

    def line(self, item: Term, width: int) -> Content:
        name = Content(" ") + cell(item.name, NAME - 1, "bold")
        value = Content("◂ ").stylize("$muted") + cell(item.value, VALUE, "bold $primary")
        about, style = item.overridden or item.about, "$warning" if item.overridden else "$muted"
        head = name + value + Content("▸ ").stylize("$muted")
        return hanging(head, Content(about).stylize(style), width, head.cell_length + 1)

    def on_click(self, event: events.Click) -> None:
        """The left arrow goes back; anywhere else goes on."""
        if event.y == 0 and abs(event.x - ARROW) <= 1:
            event.stop()
            event.prevent_default()
            self.focus(scroll_visible=False)
            self.post_message(self.Back(self.item.id))
