"""A question put to the player: the prediction before play, the guess before the curtain."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import WorkerCancelled

from game.campaign.action import Action
from game.tui.screens.game_page import GamePage
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.steppers.number_field import DigitsField

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.worker import Worker

    from game.tui.services import Game

WAYS = "A number and Enter answers, or ↓ and a line of the list."
UNSEEN = "Nobody sees this before the end."
KEYS = {"prediction": "predict", "curtain": "guess"}
HINT = "a number, then Enter; or an answer below"
"""What the empty field says: also by what a program that plays knows the page."""


class QuestionScreen(GamePage[None]):
    """Type a number, or take one of the answers offered."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor(-1)", "up", show=False),
        Binding("down", "cursor(1)", "down", show=False),
        Binding("escape", "leave", "to the title", id="last"),
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._key = KEYS.get(self.desk.phase, "")
        self._ahead: Worker[None] | None = None

    def body(self) -> ComposeResult:
        with Vertical(id="question"):
            yield Static(Content(self.desk.company.upper()), markup=False, id="question-head")
            yield Static(Content(self.desk.question), markup=False, id="question-words")
            yield DigitsField(
                type="integer",
                placeholder=HINT,
                compact=True,
                select_on_focus=False,
            )
            yield Rows(OptionRow, id="question-answers")

    def on_mount(self) -> None:
        self.query_one("#question-answers", Rows).show(self.desk.answers)
        self.notice.say(UNSEEN)
        if self._key == "guess":
            # What every built-in strategy would have got takes seconds: while the player thinks.
            # A group of its own: the exclusive wait for it must not call it off.
            self._ahead = self.run_worker(self._work_out, thread=True, group="ahead")

    def on_key(self, event: events.Key) -> None:
        """A digit is meant for the number, wherever the cursor stands."""
        field = self.query_one(Input)
        if event.character and event.character.isdigit() and not field.has_focus:
            event.prevent_default().stop()
            field.focus()
            field.insert_text_at_cursor(event.character)

    @on(Input.Changed)
    def take_back_notice(self) -> None:
        """What was said of an empty field is over with the first digit."""
        self.notice.say(UNSEEN)

    @on(Input.Submitted)
    def type_number(self, event: Input.Submitted) -> None:
        """Answer with the number typed."""
        if event.value.strip():
            self._answer(f"{self._key}={event.value.strip()}")
        else:
            self.notice.say("Nothing is typed yet: a number, or one of the answers (↓), and Enter.")

    @on(DigitsField.Refused)
    def refuse_letter(self, event: DigitsField.Refused) -> None:
        """Only digits make a number; a letter finds the answer in words that begins so."""
        found = self._beginning(event.key)
        if found is not None:
            self.set_focus(found)
            self.notice.say(f"Enter answers: {found.item.label}.")
        elif event.key == "?":
            self.notice.say(f"{self.desk.question} {WAYS}")
        else:
            self.notice.say(f"{event.key} is no digit. {WAYS}")

    def dead_key(self, key: str, character: str) -> str:
        """Who types an answer out has it under the cursor from the first letter on."""
        row = self.focused
        if isinstance(row, OptionRow) and character.isalpha():
            return f"Enter answers: {row.item.label}. Or type a number."
        return super().dead_key(key, character)

    def _beginning(self, letter: str) -> OptionRow | None:
        """The one answer that begins with a letter; None where none does, or several."""
        rows = [row for row in self.query(OptionRow) if row.item.label.startswith(letter.lower())]
        return rows[0] if len(rows) == 1 else None

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Answer with a line of the list."""
        self._answer(event.row.item.action)

    def _work_out(self) -> None:
        self.game.prepare(Action("guess", "0"))

    def _answer(self, action: str) -> None:
        if self._ahead is None:
            self._send(action)
        else:
            self.notice.say("The paper is going to press …")
            self._when_ready(self._ahead, action)

    @work(exclusive=True)
    async def _when_ready(self, ahead: Worker[None], action: str) -> None:
        with suppress(WorkerCancelled):  # somebody leaves meanwhile: the question is asked again
            await ahead.wait()
            self._send(action)

    def _send(self, action: str) -> None:
        if self.take(action):
            self.dismiss(None)
        else:
            self.query_one(Input).value = ""  # what is typed next is another number

    def action_leave(self) -> None:
        """Back to the title; the question will be asked again."""
        self.host.leave_game()
