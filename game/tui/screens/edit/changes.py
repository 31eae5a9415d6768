"""All that the last save did, on a screen of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from game.tui.screens.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content


class ChangesScreen(Page[None]):
    """Scrolls; what is saved meanwhile is shown at once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f8", "dismiss", "back to the game", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#changes"

    def __init__(self, lines: Content) -> None:
        super().__init__()
        self._lines = lines

    def body(self) -> ComposeResult:
        with VerticalScroll(id="changes"):
            yield Static(self._lines, markup=False)

    def say(self, lines: Content) -> None:
        """Show another save."""
        self._lines = lines
        scroll = self.query_one("#changes", VerticalScroll)
        scroll.query_one(Static).update(lines)
        scroll.scroll_home(animate=False)
