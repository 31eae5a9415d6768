"""One value of a lever, or one answer to a letter: label, price in focus and money, hint."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import POINT
from game.tui.widgets.row import Row

if TYPE_CHECKING:
    from textual.geometry import Size

    from game.campaign.desk import Option


class OptionRow(Row["Option"], inherit_bindings=False):
    """An option with its number; what cannot be had says why instead of what it costs."""

    DEFAULT_CSS = """
    OptionRow { height: auto; }
    """
    DEFAULT_CLASSES = "row option"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "choose")]

    def __init__(self, item: Option, number: int = 0) -> None:
        super().__init__(item)
        self.number = number
        """The digit that takes it, or 0 for none."""
        self.set_class(not item.available, "-unavailable")

    def show(self, item: Option) -> None:
        self.set_class(not item.available, "-unavailable")
        super().show(item)

    def lines(self, item: Option) -> int:
        return self._height(item, self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._height(self.item, width)

    def line(self, item: Option, width: int) -> Content:
        head = Content(self._mark(item)).stylize("$primary bold")
        body = Content(" ".join(item.label.split()))
        style = "" if item.available else "$muted"
        labels = body.stylize(style).wrap(max(8, width - head.cell_length)) if width > 20 else [body]
        price = price_of(item)
        indent = Content(" " * (head.cell_length + 1))
        gap = width - head.cell_length - labels[-1].cell_length - price.cell_length
        lines = [head + labels[0], *(indent + more for more in labels[1:])]
        if price and gap >= 2:
            lines[-1] += Content(" " * gap) + price
        elif price:
            lines += [indent + part for part in price.wrap(max(8, width - indent.cell_length))]
        return Content("\n").join(lines)

    def _height(self, item: Option, width: int) -> int:
        return self.line(item, max(1, width - 1)).plain.count("\n") + 1

    def _mark(self, item: Option) -> str:
        number = f"{self.number} " if self.number else ""
        return f" {number}{'✓' if item.current else ' '} "


def price_of(option: Option) -> Content:
    """What an option costs and hints at, or why it cannot be had."""
    if not option.available:
        return Content(option.reason or "not now").stylize("$muted italic")
    parts = [Content(option.hint).stylize("$muted")] if option.hint else []
    if option.money:
        parts.append(Content(option.money))
    if option.focus < 0:
        parts.append(Content(f"gives back {-option.focus} focus").stylize("$primary"))
    if option.focus > 0:
        parts.append(Content(f"{POINT * option.focus} focus").stylize("$primary"))
    return Content(" · ").stylize("$muted").join(parts)
