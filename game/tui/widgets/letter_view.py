"""An open letter: who writes, what they say, what one may answer, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.widgets.paper import Paper
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Letter, Option

NOTHING = "Nothing has come this month. Enjoy it."


class LetterView(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Shows one letter; the same widget is used for all of them, one after the other."""

    def __init__(self, *, id: str = "letter") -> None:
        super().__init__(id=id)
        self.letter: Letter | None = None

    def compose(self) -> ComposeResult:
        yield Paper(NOTHING)
        yield Rows(self._option_row, id="answers")
        yield Static(markup=False, classes="letter-reply")

    def show(self, letter: Letter | None) -> None:
        """Show `letter`, or an empty desk."""
        if letter == self.letter:
            return
        if letter is None or self.letter is None or letter.id != self.letter.id:
            self.scroll_home(animate=False)
        self.letter = letter
        self.query_one(Paper).show(letter)
        after = self._reply(letter) if letter else Content()
        reply = self.query_one(".letter-reply", Static)
        reply.update(after)
        reply.display = bool(after)
        options = letter.options if letter and not letter.answer else ()
        self.query_one("#answers", Rows).show(options)

    def _reply(self, letter: Letter) -> Content:
        parts = []
        if letter.answer:
            parts.append(Content("✓ ").stylize("$good bold") + Content(letter.answer))
        if letter.reply:
            parts.append(Content(letter.reply))
        happened = Content("This happened. ").stylize("$primary bold")
        parts += [happened + Content(fact) for fact in letter.cites]
        return Content("\n\n").join(parts)

    @property
    def asked(self) -> int:
        """How many answers it waits for one of."""
        return len(self.letter.options) if self.letter and not self.letter.answer else 0

    def option(self, number: int) -> Option | None:
        """The answer with this digit, or None."""
        letter = self.letter
        if letter is None or letter.answer or not 0 < number <= len(letter.options):
            return None
        return letter.options[number - 1]

    def _option_row(self, option: Option) -> OptionRow:
        options = self.letter.options if self.letter else ()
        return OptionRow(option, options.index(option) + 1 if option in options else 0)
