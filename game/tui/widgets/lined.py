"""A widget as high as its lines, which are written once for a width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Size


class Lined(Widget):
    """Subclasses give `lines`; a layout asks for them again and again."""

    DEFAULT_CSS = "Lined { height: auto; width: 1fr; }"

    _written: tuple[int, list[Content]] | None = None

    def lines(self, width: int) -> list[Content]:
        """All of it in so many cells."""
        raise NotImplementedError

    def rewrite(self) -> None:
        """Lay out what has other lines now."""
        self._written = None
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[Content]:
        if self._written is None or self._written[0] != width:
            self._written = width, self.lines(width)
        return self._written[1]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))
