"""One letter on a page of its own, for terminals without room beside the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from game.tui.screens.page import DIGITS, GamePage
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.services import Game


class LetterScreen(GamePage[None]):
    """Answer with a digit, go on to the next letter, or leave it for later."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *DIGITS,
        Binding("n", "next", "next letter"),
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, letter: str) -> None:
        super().__init__(game)
        self._letter = letter
        self._order = [one.id for one in self.desk.letters]  # an answer sorts the desk's anew

    @property
    def letter(self) -> str:
        """The id of the letter that is open."""
        return self._letter

    def body(self) -> ComposeResult:
        yield LetterView()

    def on_mount(self) -> None:
        self.show(self.desk)

    @property
    def asked(self) -> int:
        return self.query_one(LetterView).asked if self.is_mounted else 0

    def dead_key(self, key: str, character: str) -> str:
        if character.isdigit() and not self.asked:
            return "This letter has its answer." if self._answered else "This letter asks nothing."
        return super().dead_key(key, character)

    @property
    def _answered(self) -> bool:
        letter = self.query_one(LetterView).letter
        return letter is not None and bool(letter.answer)

    def show(self, desk: Desk) -> None:
        letter = next((letter for letter in desk.letters if letter.id == self._letter), None)
        self.query_one(LetterView).show(letter)
        self.refresh_bindings()
        self.notice.say(f"month {desk.month} · focus {desk.focus} of {desk.focus_full}")

    def action_answer(self, number: int) -> None:
        """Give answer `number`, if the letter has it."""
        option = self.query_one(LetterView).option(number)
        if option is not None:
            self.take(option.action)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Give the chosen answer."""
        self.take(event.row.item.action)

    def action_cursor(self, step: int) -> None:
        """Move among the answers, or through a letter that asks nothing."""
        view = self.query_one(LetterView)
        if view.query(Row):
            super().action_cursor(step)
        else:
            view.scroll_relative(y=2 * step, animate=False)

    def action_page(self, way: int) -> None:
        """Read a page on or back, whatever the cursor is on."""
        view = self.query_one(LetterView)
        view.scroll_relative(y=way * max(1, view.size.height - 1), animate=False)

    def action_edge(self, place: int) -> None:
        """To the letter's beginning, or its end."""
        view = self.query_one(LetterView)
        view.scroll_to(y=0 if place == 0 else view.max_scroll_y, animate=False)

    def action_next(self) -> None:
        """Open the next letter of the month, round and round."""
        there = {letter.id for letter in self.desk.letters}
        ids = [one for one in self._order if one in there]
        if self._letter in ids:
            self._letter = ids[(ids.index(self._letter) + 1) % len(ids)]
            self.show(self.desk)

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)
