"""Where an author is while there is no game on the desk: the file, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.tui.screens.edit.app import EditApp


class HomeScreen(Page[None]):
    """Waits for the file to be saved, and for the author to go on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "go_on", "go on", key_display="enter"),
        Binding("escape,q", "out", "quit", key_display="q", id="last"),
    ]
    AUTO_FOCUS = "#home"

    @property
    def editor(self) -> EditApp:
        """The app, as the one it is."""
        return cast("EditApp", self.app)

    def body(self) -> ComposeResult:
        with VerticalScroll(id="home"):
            yield Static(self.words(), markup=False)

    def on_screen_resume(self) -> None:
        self.say()

    def say(self) -> None:
        """Draw what is so now."""
        self.query_one(Static).update(self.words())
        self.refresh_bindings()

    def words(self) -> Content:
        """The file, and what is to be said of it."""
        editor = self.editor
        head = Content(" THE WORKSHOP   ").stylize("bold $primary")
        file = Content(str(editor.bench.file)).stylize("$muted")
        waits = "The game is on your desk: enter goes on." if editor.bench.game else WAITING
        kept = f"It is not being kept: {editor.bench.unkept}" if editor.bench.unkept else KEPT
        lines = [head + file, Content(), Content(waits), Content(kept).stylize("$muted"), Content()]
        return Content("\n").join(lines) + "\n" + editor.lines

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "go_on" and self.editor.bench.game is None:
            return False
        return super().check_action(action, parameters)

    def action_go_on(self) -> None:
        """Back to the desk."""
        if self.editor.bench.game is not None:
            self.editor.play(self.editor.bench.game)

    def action_out(self) -> None:
        """Leave the program."""
        self.app.exit()


WAITING = "The game begins once the file can be played. Mend it in your editor and save."
KEPT = "Whatever you decide is kept for this file. F9 leads to another month, or seed."
