"""One value of a lever, or one answer to a letter: label, price in focus and money, hint."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import POINT
from game.tui.widgets.rows.wrapped import WrappedRow

if TYPE_CHECKING:
    from game.campaign.desk import Option


class OptionRow(WrappedRow["Option"], inherit_bindings=False):
    """An option with its number; what cannot be had says why instead of what it costs."""

    DEFAULT_CLASSES = "row option"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "choose")]
    DECIDES: ClassVar[bool] = True

    def __init__(self, item: Option, number: int = 0) -> None:
        super().__init__(item)
        self.number = number
        """The digit that takes it, or 0 for none."""
        self.set_class(not item.available, "-unavailable")

    def show(self, item: Option) -> None:
        self.set_class(not item.available, "-unavailable")
        super().show(item)

    def line(self, item: Option, width: int) -> Content:
        head = Content(self._mark(item)).stylize("$primary bold")
        room = max(8, width - head.cell_length)
        label = Content(" ".join(item.label.split()))
        labels = label.stylize("" if item.available else "$muted").wrap(room)
        side, below = price_of(item), hint_of(item)
        free = room - labels[-1].cell_length - 2
        if below and below.cell_length + side.cell_length + 3 <= free:
            side, below = join(below, side), Content()
        lines = [*labels]
        if side.cell_length <= free:
            lines[-1] += Content(" " * (free + 2 - side.cell_length)) + side
        else:
            below = join(below, side)
        if below:
            lines += below.wrap(room)
        indent = Content(" " * (head.cell_length + 1))
        return Content("\n").join([head + lines[0], *(indent + line for line in lines[1:])])

    def decided(self, item: Option) -> str:
        return decided(item)

    def _mark(self, item: Option) -> str:
        number = f"{self.number} " if self.number else ""
        return f" {number}{'✓' if item.current else ' '} "


def decided(option: Option) -> str:
    """What a click on it would decide; nothing where it cannot be had, or holds already."""
    return option.label if option.available and not option.current else ""


def price_of(option: Option) -> Content:
    """What an option costs, in money and focus; a price that cannot be paid is not named."""
    if not option.available:
        return Content()
    parts = [Content(option.money)] if option.money else []
    if option.focus < 0:
        parts.append(Content(f"gives back {POINT * -option.focus}").stylize("$primary"))
    if option.focus > 0:
        parts.append(Content(f"focus {POINT * option.focus}").stylize("$primary"))
    return Content(" · ").stylize("$muted").join(parts)


def hint_of(option: Option) -> Content:
    """A word on what an option may mean, or why it cannot be had."""
    if not option.available:
        return Content(option.reason).stylize("$muted italic")
    return Content(option.hint).stylize("$muted")


def join(*parts: Content) -> Content:
    """The parts that say something, with a dot between."""
    return Content(" · ").stylize("$muted").join([part for part in parts if part])
