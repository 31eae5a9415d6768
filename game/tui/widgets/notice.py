"""One line above the keys: what just happened, or why it did not."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget


class Notice(Widget):
    """A line of plain text; a refusal is marked by a sign as well as by colour."""

    DEFAULT_CSS = """
    Notice { height: 1; dock: bottom; margin-bottom: 1; text-wrap: nowrap; }
    """

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
        return Content(f" {sign}{text}").truncate(width, ellipsis=True).stylize(style)
