"""What the last save did: below whatever is being played, or over a corner; gone at a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from game.campaign.workshop import Said

STYLES = {"head": "bold $primary", "plain": "", "muted": "$muted", "bad": "$bad", "good": "$good"}


class ChangePanel(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Below on a narrow screen, which makes room for it, and over the side of a wide one.

    Keys still belong to the game. The screen has the class ``-told`` while it is shown.
    """

    def __init__(self, lines: Content, title: str, *, opened: bool) -> None:
        super().__init__(classes="-open" if opened else "")
        self._lines, self.border_title = lines, title

    def compose(self) -> ComposeResult:
        yield Static(self._lines, markup=False)

    def on_mount(self) -> None:
        self.screen.set_class(self.has_class("-open"), "-told")

    def show(self, lines: Content, *, opened: bool) -> None:
        """Show these lines from their beginning, or hide."""
        self._lines = lines
        self.set_class(opened, "-open")
        self.screen.set_class(opened, "-told")
        for drawn in self.query(Static):
            drawn.update(lines)
        self.scroll_home(animate=False)


def drawn(said: Sequence[Said]) -> Content:
    """Lines as they are drawn; the texts in them are nobody's markup."""
    lines = []
    for one in said:
        style = STYLES[one.kind]
        lines.append(Content(one.text).stylize(style) if style else Content(one.text))
    return Content("\n").join(lines)
