"""What stands in a window too small to play in."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

LEAST = (60, 20)
"""Columns and lines below which the game asks for more room."""


class TooSmall(Widget):
    """Covers the screen while it has one of the classes that the breakpoints set."""

    DEFAULT_CSS = """
    TooSmall { display: none; width: 100%; height: 100%; content-align: center middle;
               text-align: center; }
    .-tiny TooSmall, .-flat TooSmall { display: block; }
    """

    # The classes are the screen's: a scoped rule would look for them inside this widget.
    SCOPED_CSS = False

    def render(self) -> Content:
        columns, lines = LEAST
        size = self.app.size
        return Content(
            f"This window is {size.width} × {size.height}.\n"
            f"The game needs {columns} × {lines}.\n\n"
            "Make it larger: nothing is lost.\nctrl+c quits."
        )
