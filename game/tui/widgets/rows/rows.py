"""A column of rows over a changing list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message

from game.tui.widgets.out_of_sight import hidden, hidden_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.geometry import Size

    from game.tui.widgets.rows.row import Row

T = TypeVar("T")


class Rows(VerticalScroll, Generic[T], can_focus=False, inherit_bindings=False):
    """Rows over a changing list: lines are reused, so that an update repaints only what changed.

    Without the bindings of a scrolling container, which would take the arrows from the cursor.
    What is out of sight is counted: on a line of its own below, or by whoever hears `Scrolled`.
    """

    DEFAULT_CSS = """
    Rows { border-subtitle-color: $muted; border-subtitle-background: $background;
           border-subtitle-align: left; }
    """

    class Scrolled(Message):
        """Other rows are out of sight than before."""

        def __init__(self, rows: Rows[Any]) -> None:
            self.rows = rows
            """The list; `above` and `below` say how many it hides."""
            super().__init__()

    def __init__(
        self, make: Callable[[T], Row[T]], *, id: str, empty: str = "", marked: bool = True
    ) -> None:
        super().__init__(id=id)
        self._make = make
        self._shown: list[Row[T]] = []
        self._empty = empty
        self._marked = marked
        self.above = self.below = 0
        """Rows out of sight at either end."""
        self._foot = False
        """Whether there is a line below for what is out of sight: no class, which would style all
        rows anew."""

    @property
    def rows(self) -> Sequence[Row[T]]:
        """The rows now shown, from the top."""
        return self._shown

    def compose(self) -> ComposeResult:
        yield from self._shown

    def show(self, items: Sequence[T]) -> None:
        """Show `items`, one row each, in order; those shown before it stands come with it."""
        for row, item in zip(self._shown, items, strict=False):
            row.show(item)
        spare = self._shown[len(items) :]
        fresh = [self._make(item) for item in items[len(self._shown) :]]
        self._shown = [*self._shown[: len(items)], *fresh]
        self.set_class(not items, "-empty")
        if fresh and self.is_attached:
            self.mount_all(fresh)
        for row in spare:
            self._let_go(row)
        if self.is_attached and (fresh or spare):
            self.call_after_refresh(self._count)

    def on_resize(self) -> None:
        self._count()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._count()

    def _count(self) -> None:
        """Count what is out of sight, and say so where there is nobody else to say it."""
        heights = self.heights()
        room = self.size.height + int(self._foot)
        over = sum(heights) > room > 0
        above, below = hidden(heights, round(self.scroll_y), self.size.height) if over else (0, 0)
        if self._marked:
            self._stand_on(foot=over)
            self.border_subtitle = Content(hidden_words(above, below))
        if (above, below) != (self.above, self.below):
            self.above, self.below = above, below
            self.post_message(self.Scrolled(self))

    def heights(self) -> list[int]:
        """Lines of the page that each row takes, in order."""
        return [row.lines(row.item) for row in self._shown]

    def _stand_on(self, *, foot: bool) -> None:
        if foot != self._foot:
            self._foot = foot
            self.styles.border_bottom = ("blank", "transparent") if foot else None

    def _let_go(self, row: Row[T]) -> None:
        """Remove a row; the cursor goes to the last one left, or nowhere.

        `has_focus` lags behind fast typing, and a focus that is still on its way to a row that has
        gone would swallow every key from then on: so it can take none any more.
        """
        row.can_focus = False
        if self.screen.focused is row:
            self.screen.set_focus(self._shown[-1] if self._shown else None)
        row.remove()

    def render(self) -> Content:
        return Content(self._empty if not self._shown else "").stylize("$muted")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return super().get_content_height(container, viewport, width) or int(bool(self._empty))
