"""A row as high as its text: nothing in it is cut, however narrow the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from textual.content import Content

from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from textual.geometry import Size

T = TypeVar("T")


class WrappedRow(Row[T], Generic[T], inherit_bindings=True):
    """Subclasses give `line` of as many lines as they need."""

    DEFAULT_CSS = """
    WrappedRow { height: auto; }
    """

    _measured: tuple[T, int, int] | None = None
    """An item, a width, and the lines it takes there: a layout asks again and again."""

    def lines(self, item: T) -> int:
        return self._height(item, self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._height(self.item, width)

    def _height(self, item: T, width: int) -> int:
        known = self._measured
        if known is None or known[0] is not item or known[1] != width:
            height = self.line(item, max(1, width - 1)).plain.count("\n") + 1
            self._measured = known = (item, width, height)
        return known[2]


def hanging(head: Content, text: Content, width: int, indent: int) -> Content:
    """`text` behind `head`, its further lines `indent` cells from the left.

    In a row the head stands behind the cursor: there `indent` is a cell more than it is long.
    """
    first, *rest = text.wrap(max(8, width - head.cell_length)) or [Content()]
    margin = Content(" " * indent)
    return Content("\n").join([head + first, *(margin + line for line in rest)])
