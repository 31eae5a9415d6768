"""A page with one letter on it, which is answered by its number, by Enter or by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from game.tui.screens.game_page import GamePage
from game.tui.screens.page import DIGITS
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk


class AnsweringPage(GamePage[None]):
    """Subclasses say which letter it is, in `_letter`, and what the line above the keys says.

    No answer is under the cursor before somebody puts it there: who opens a letter with Enter, and
    holds the key a little long, has decided nothing.
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *DIGITS,
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
    ]
    _letter: str

    def body(self) -> ComposeResult:
        yield LetterView()

    def on_mount(self) -> None:
        self.show(self.desk)

    @property
    def view(self) -> LetterView:
        """The letter on the page."""
        return self.query_one(LetterView)

    @property
    def asked(self) -> int:
        return self.view.asked if self.is_mounted else 0

    def show(self, desk: Desk) -> None:
        letter = next((one for one in desk.letters if one.id == self._letter), None)
        self.view.show(letter)
        self.refresh_bindings()
        self.notice.say(self.said(desk))

    def on_screen_resume(self) -> None:
        self.call_after_refresh(self.view.scroll_home, animate=False)

    def said(self, desk: Desk) -> str:
        """The line above the keys."""
        raise NotImplementedError

    def action_answer(self, number: int) -> None:
        """Give answer `number`, if the letter has it."""
        option = self.view.option(number)
        if option is not None:
            self.take(option.action)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Give the chosen answer."""
        self.take(event.row.item.action)

    def action_cursor(self, step: int) -> None:
        """Move among the answers, or through a letter that asks nothing."""
        if self.view.query(Row):
            super().action_cursor(step)
        else:
            self.view.scroll_relative(y=2 * step, animate=False)

    def action_page(self, way: int) -> None:
        """Read a page on or back, whatever the cursor is on."""
        self.view.scroll_relative(y=way * max(1, self.view.size.height - 1), animate=False)

    def action_edge(self, place: int) -> None:
        """To the letter's beginning, or its end."""
        self.view.scroll_to(y=0 if place == 0 else self.view.max_scroll_y, animate=False)
