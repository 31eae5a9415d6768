"""Leaving a game: everything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.screens.desk.coached import DECIDING
from game.tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from textual import events

    from game.tui.app import HumansWantedApp
    from game.tui.services import Game


class LeaveScreen(Dialog[None]):
    """To the title, or out; any other key goes back, and does there what it leads to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "title", "to the title"),
        Binding("q", "out", "quit"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__()
        self._game = game

    def words(self) -> Content:
        desk = self._game.desk()
        kept = "Every decision is kept already. Continue takes you back to this desk."
        if not self._game.game_id:
            kept = "This game is not being kept. Its run code:\n" + self._game.code
        lines = (
            Content("Leave the office?").stylize("bold $primary"),
            Content(f"{desk.company} · {desk.date} · {desk.seed}").stylize("$muted"),
            Content(),
            Content(kept),
            Content("Any other key closes this.").stylize("$muted"),
        )
        return Content("\n").join(lines)

    def on_key(self, event: events.Key) -> None:
        """A key that means nothing here means that nobody wants to leave."""
        bound = self.active_bindings.get(event.key)
        if bound is None or bound.node not in {self, self.app}:
            event.stop()
            event.prevent_default()
            self.dismiss(None)
            if event.key not in DECIDING:  # with one Escape too many nobody has decided anything
                cast("HumansWantedApp", self.app).send_on(event)

    def action_title(self) -> None:
        """Back to the title."""
        cast("HumansWantedApp", self.app).leave_game()

    def action_out(self) -> None:
        """Leave the program."""
        self.app.exit()
