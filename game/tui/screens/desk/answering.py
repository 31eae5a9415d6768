"""The letters on the desk: opened, answered and left, the same in every window."""

from __future__ import annotations

from game.tui.screens.desk.desk_view import DeskView
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.rows.letter_row import LetterRow
from game.tui.widgets.rows.rows import Rows


class AnsweringDesk(DeskView):
    """A wide desk shows a letter beside it, a narrow one on a page; keys mean the same on both."""

    def open_letter(self, letter: str) -> None:
        """Open a letter where there is room for it, to be answered."""
        from game.tui.screens.letters.letter import LetterScreen

        self.letter = letter
        if self.has_class("-wide"):
            self.show_letter()
            self._reading = True
            answers = self.query_one("#answers", Rows).rows
            for row in answers[:1] or self._waiting()[:1]:
                row.focus()
        else:
            self.app.push_screen(LetterScreen(self.game, letter))

    @property
    def asked(self) -> int:
        if self.has_class("-wide"):
            return self.query_one(LetterView).asked
        row = self.focused
        waits = isinstance(row, LetterRow) and not row.item.answer
        return len(row.item.options) if waits and isinstance(row, LetterRow) else 0

    def dead_key(self, key: str, character: str) -> str:
        if character.isdigit() and not self.asked:
            open_one = "the letter beside the desk asks nothing"
            none = open_one if self.has_class("-wide") else "no letter is open; i, then Enter"
            return f"A digit answers a letter: {none}."
        return super().dead_key(key, character)

    def action_back(self) -> None:
        """From a letter that is being read back to the inbox, as on a narrow desk; else leave."""
        reading, self._reading = self._reading, False
        rows = [row for row in self.query_one("#letters", Rows).rows if row.item.id == self.letter]
        if reading and rows:
            rows[0].focus()
            self.remind()
        else:
            self.action_leave()

    def action_answer(self, number: int) -> None:
        """Answer the letter open beside the desk, or open the one under the cursor."""
        if not self.has_class("-wide"):
            row = self.focused
            if isinstance(row, LetterRow):
                self.open_letter(row.item.id)
            return
        option = self.query_one(LetterView).option(number)
        if option is not None:
            self.answer(option.action)

    def _waiting(self) -> list[LetterRow]:
        """The lines of letters that wait for an answer."""
        rows = self.query(LetterRow)
        return [row for row in rows if row.item.options and not row.item.answer]

    def answer(self, action: str) -> None:
        """Give an answer, and go back to its letter in the inbox: there stands what came of it."""
        read = self.query_one(LetterView).letter
        self.letter = read.id if read is not None else self.letter
        if not self.take(action):
            return
        rows = self.query_one("#letters", Rows).rows
        answered = [row for row in rows if row.item.id == self.letter]
        for row in (answered or list(rows))[:1]:
            row.focus()  # the answer that had the cursor is gone

    def action_go(self, rows: str) -> None:
        """Put the cursor on the first line of a part of the desk."""
        for row in self.query_one(f"#{rows}", Rows).rows[:1]:
            row.focus()

    def action_leave(self) -> None:
        """Ask whether to leave; everything is kept already."""
        from game.tui.screens.around.leave import LeaveScreen

        self.app.push_screen(LeaveScreen(self.game))
