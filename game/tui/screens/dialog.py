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
        with VerticalScroll(id="panel"):
            yield Static(self.words(), markup=False, id="panel-words")
            yield Hints()
