"""A run code typed or pasted: the game that it spells, played again and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from game.tui.screens.around.opening import OpeningPage

if TYPE_CHECKING:
    from textual.app import ComposeResult

ABOUT = """\
A run code is a whole game in one word: it begins with HW1- and stands on the front page, on the \
card and in the list of past games. Paste it here, or type the path of a game that was written to \
a file. The game is played again and opened where it stood; it is not kept here."""


class CodeScreen(OpeningPage):
    """Enter opens the game."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "open the game", key_display="enter"),
        Binding("escape", "dismiss", "back", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#code"

    def body(self) -> ComposeResult:
        with Vertical(id="past"):
            yield Static("A RUN CODE", markup=False, id="past-head")
            yield Static(Content(ABOUT), markup=False, classes="paragraph")
            yield Input(placeholder="HW1-…", id="code")

    @on(Input.Submitted, "#code")
    def action_open(self) -> None:
        """Play the typed game again, and lay it on the desk."""
        typed = self.query_one("#code", Input).value.strip()
        if typed:
            words = "Playing it again …"
            self.open_game(words, lambda: self.host.services.open_code(typed))
        else:
            self.notice.say("Type or paste a run code first.")
