"""A line that can be focused, clicked and updated in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from game.tui.glyphs import CURSOR

if TYPE_CHECKING:
    from textual import events

T = TypeVar("T")


class Row(Widget, Generic[T], can_focus=True):
    """One item as a line of fixed columns."""

    DEFAULT_CSS = """
    Row { height: 1; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
    """
    DEFAULT_CLASSES = "row"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "open")]
    DECIDES: ClassVar[bool] = False
    """Whether to choose it is to decide: then a first click only points at it, a second chooses."""

    class Pointed(Message):
        """The row was clicked on for the first time, and asks for a second click."""

        def __init__(self, row: Row[Any]) -> None:
            self.row = row
            """The row under the mouse."""
            super().__init__()

    class Chosen(Message):
        """The row was chosen with Enter or the mouse."""

        def __init__(self, row: Row[Any], *, pointed: bool = False) -> None:
            self.row = row
            """The chosen row; its `item` is what it shows."""
            self.pointed = pointed
            """By the mouse, whatever is being typed."""
            super().__init__()

    class Entered(Message):
        """The row has received the focus."""

        def __init__(self, row: Row[Any]) -> None:
            self.row = row
            """The focused row."""
            super().__init__()

    def __init__(self, item: T) -> None:
        super().__init__()
        self.item = item
        self.pointed_at = False
        """Whether the next click chooses it."""

    def show(self, item: T) -> None:
        """Show another item; costs nothing when it is equal."""
        if item != self.item:
            self.pointed_at = False
            taller = self.lines(item) != self.lines(self.item)
            self.item = item
            self.refresh(layout=taller)

    def lines(self, item: T) -> int:
        """Lines needed by `item`; rows of one line never cost a new layout."""
        return 1

    def line(self, item: T, width: int) -> Content:
        """Draw `item` in `width` cells."""
        raise NotImplementedError

    def told(self, item: T) -> str:
        """All that the line may have no room for, as words; empty where it shows everything."""
        return ""

    def explained(self, item: T) -> tuple[str, ...]:
        """What each of the line's figures is, a paragraph each; empty where others explain it."""
        return ()

    def decided(self, item: T) -> str:
        """What a second click would decide; empty where there is nothing to decide."""
        return ""

    def render(self) -> Content:
        cursor = Content(CURSOR).stylize("$primary bold") if self.has_focus else Content(" ")
        return cursor + self.line(self.item, self.size.width - 1)

    def action_choose(self) -> None:
        """Choose this row."""
        self.post_message(self.Chosen(self))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        # what a window that is too small hides cannot be chosen either
        return bool(self.screen.check_action(action, parameters))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.focus(scroll_visible=False)
        self.pointed_at = self.DECIDES and not self.pointed_at and bool(self.decided(self.item))
        if self.pointed_at:
            self.post_message(self.Pointed(self))
        else:
            self.post_message(self.Chosen(self, pointed=True))

    def on_focus(self) -> None:
        self.refresh()
        self.post_message(self.Entered(self))

    def on_blur(self) -> None:
        self.pointed_at = False
        self.refresh()
