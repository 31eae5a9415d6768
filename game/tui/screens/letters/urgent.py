"""What cannot wait: a letter between two weeks, which is answered before the others run."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.letters.answering import AnsweringPage

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.services import Game


class UrgentScreen(AnsweringPage):
    """Stays until it is answered, and then to be read: the weeks that are left come after it."""

    WAITS: ClassVar[str] = "The week waits for your answer"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,escape", "leave", "leave the game", key_display="q"),
        Binding("space,enter", "go_on", "the weeks go on", key_display="space", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._letter = next(letter.id for letter in self.desk.letters if letter.options)
        self._question = self.desk.question

    def body(self) -> ComposeResult:
        head = Content(f" {self._question}").stylize("bold $primary")
        yield Static(head, markup=False, id="urgent-head")
        yield from super().body()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "go_on" and self.asked:
            return False
        return super().check_action(action, parameters)

    def said(self, desk: Desk) -> str:
        letter = next((one for one in desk.letters if one.id == self._letter), None)
        waits = letter is not None and bool(letter.options)
        return f"focus {desk.focus} left of this month" if waits else ""

    def action_go_on(self) -> None:
        """Let the weeks that are left run."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Ask whether to leave; it waits."""
        from game.tui.screens.around.leave import LeaveScreen

        self.app.push_screen(LeaveScreen(self.game))
