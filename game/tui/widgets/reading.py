"""A column to be read: it says at its foot that there is more, and goes on by pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.widgets.rows.column import Column

if TYPE_CHECKING:
    from textual import events

BELOW, ABOVE = "▾ more", "▴ above"


class Reading(Column):
    """Without keys of its own: pages bind them to `page`. A click on its foot reads on.

    The foot and the bar have their room from the first frame on: what is read does not move.
    """

    DEFAULT_CSS = """
    Reading { border-bottom: blank $background; border-subtitle-color: $primary;
              border-subtitle-background: $background; border-subtitle-align: left;
              scrollbar-gutter: stable; }
    """

    def on_resize(self) -> None:
        self._mark()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._mark()

    def watch_virtual_size(self) -> None:
        self._mark()

    def on_click(self, event: events.Click) -> None:
        """Read on by the line that says that there is more."""
        if event.widget is self and event.y >= self.size.height:
            self.page(1 if self.scroll_y < self.max_scroll_y else -1)

    def page(self, way: int) -> None:
        """A page down (1) or up (-1), one line of it seen before."""
        self.scroll_relative(y=way * max(1, self.size.height - 1), animate=False)

    def _mark(self) -> None:
        over = self.virtual_size.height > self.size.height > 0
        below = round(self.scroll_y) < self.virtual_size.height - self.size.height
        self.border_subtitle = Content((BELOW if below else ABOVE) if over else "")
