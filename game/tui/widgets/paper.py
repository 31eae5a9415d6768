"""A letter as it lies on the desk, in the dress of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.dress.wardrobe import dressed

if TYPE_CHECKING:
    from textual.geometry import Size

    from game.campaign.desk import Letter


class Paper(Widget):
    """Draws one letter as wide as there is room; it is as high as the letter is long."""

    DEFAULT_CSS = "Paper { height: auto; width: 1fr; }"

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._letter: Letter | None = None
        self._nothing = nothing

    def show(self, letter: Letter | None) -> None:
        """Lay out another letter, or say that there is none."""
        self._letter = letter
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[Content]:
        if self._letter is None:
            return Content(self._nothing).wrap(max(8, width))
        return dressed(self._letter, width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))
