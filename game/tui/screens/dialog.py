"""A small panel over the screen: a few lines and a few keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from game.tui.widgets.hints import Hints

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content

ResultT = TypeVar("ResultT")


class Dialog(ModalScreen[ResultT], Generic[ResultT]):
    """Shows `words`; Escape gives None."""

    DEFAULT_CLASSES = "dialog"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "back", id="last")]

    def words(self) -> Content:
        """What the panel says."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield Static(classes="bar-below")
        with VerticalScroll(id="panel"):
            yield Static(self.words(), markup=False, id="panel-words")
            yield Hints()

    def on_show(self) -> None:
        """Lie over the keys of the screen below: while the panel is up, none of them acts."""
        below = self.app.screen_stack[-2:-1]
        keys = [each.size.height for screen in below for each in screen.query(Hints)]
        self.query_one(".bar-below").styles.height = max(keys, default=0)
