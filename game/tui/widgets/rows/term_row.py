"""A term that one sets before something begins: its name, its value between arrows, its meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

NAME, VALUE = 14, 20


@dataclass(frozen=True, slots=True)
class Term:
    """A setting as it stands."""

    id: str
    name: str
    value: str
    about: str
    overridden: str = ""
    """What decides instead of it; empty when it decides."""


class TermRow(WrappedRow[Term], inherit_bindings=False):
    """Enter, or a click, takes the next value."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "change")]

    def line(self, item: Term, width: int) -> Content:
        name = Content(" ") + cell(item.name, NAME - 1, "bold")
        value = Content("◂ ").stylize("$muted") + cell(item.value, VALUE, "bold $primary")
        about, style = item.overridden or item.about, "$warning" if item.overridden else "$muted"
        head = name + value + Content("▸ ").stylize("$muted")
        return hanging(head, Content(about).stylize(style), width, head.cell_length + 1)
