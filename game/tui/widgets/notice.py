"""One line above the keys: what just happened, or why it did not."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from game.tui.glyphs import rule


class Notice(Widget):
    """A rule, then a line of plain text; a refusal is marked by a sign as well as by colour."""

    DEFAULT_CSS = """
    Notice { height: 2; dock: bottom; margin-bottom: 1; text-wrap: nowrap; }
    """

    def __init__(self, *, ruled: bool = True) -> None:
        super().__init__()
        self._ruled = ruled

    text: reactive[str] = reactive("")
    refused: reactive[bool] = reactive(False)

    def say(self, text: str) -> None:
        """Show what happened."""
        self.refused, self.text = False, text

    def refuse(self, reason: str) -> None:
        """Show why nothing happened."""
        self.refused, self.text = True, reason

    def render(self) -> Content:
        width = self.size.width
        text = " ".join(self.text.split())
        sign, style = ("✗ ", "$bad bold") if self.refused else ("", "$muted")
        line = Content(f" {sign}{text}").truncate(width, ellipsis=True).stylize(style)
        over = rule(width) if self._ruled else Content()
        return over + "\n" + line
