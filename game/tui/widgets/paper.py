"""A letter as it lies on the desk, in the dress of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.wardrobe import dressed
from game.tui.widgets.lined import Lined

if TYPE_CHECKING:
    from game.campaign.desk import Letter


class Paper(Lined):
    """Draws one letter as wide as there is room; it is as high as the letter is long."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._letter: Letter | None = None
        self._nothing = nothing

    def show(self, letter: Letter | None) -> None:
        """Lay out another letter, or say that there is none."""
        self._letter = letter
        self.rewrite()

    def lines(self, width: int) -> list[Content]:
        if self._letter is None:
            return Content(self._nothing).wrap(max(8, width))
        return dressed(self._letter, width)
