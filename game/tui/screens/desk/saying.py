"""What the desk says above its keys: what has happened, what lies ahead, all of a line."""

from __future__ import annotations

from typing import Any

from game.tui.screens.desk.coached import CoachedPage
from game.tui.screens.desk.shown import earned_line
from game.tui.screens.game_page import may_undo
from game.tui.widgets.hints import Hints
from game.tui.widgets.rows.figure_row import FigureRow
from game.tui.widgets.rows.row import Row

MARGINS, BREAK = 2, 10
"""Cells of a line beside its words, and those that a break between words may take."""


class SayingDesk(CoachedPage[None]):
    """Finds the words for the notice, and the room for them."""

    def remind(self) -> None:
        """Say the last thing that happened, and that it can be taken back."""
        desk = self.desk
        if self.game.read_only:
            self.notice.say(self.game.read_only)
        elif desk.notices:
            back = (("u", "takes it back"),) if may_undo(desk) else ()
            self.notice.say(desk.notices[-1], *back)
        elif desk.earned:
            self.notice.say(earned_line(desk))
        else:
            self._tell_at_rest()

    def _tell_at_rest(self) -> None:
        """The last news, and where there is room what lies ahead.

        A low window gives it one line if that is enough: another would cost a figure.
        """
        desk, line = self.desk, self.size.width - MARGINS
        both = " ".join((*desk.news[-1:], desk.ahead)).strip()
        last = desk.news[-1] if desk.news else desk.ahead
        lines = 1 if self.has_class("-short") and len(last) <= line else 2
        room = line if lines == 1 else 2 * line - BREAK
        again = (("w", "the weeks again"),) if desk.weeks else ()
        self.notice.say_within(lines, both if len(both) <= room else last, *again)

    def tell_of(self, row: Row[Any]) -> None:
        """Say all of a line above the keys, and never over the line itself."""
        keys = self.query_one(Hints).size.height
        room = self.size.height - keys - row.region.bottom
        self.notice.say_within(room, self.told_of(row))

    def told_of(self, row: Row[Any]) -> str:
        """All of a line in words: the board's row has few for what it wants."""
        if isinstance(row, FigureRow) and row.item.id == "board" and self.desk.wants:
            if self.desk.moved:
                return f"The board, {row.item.text} ({self.desk.moved}), wants {self.desk.wants}."
            return f"The board is at {row.item.text} of 100, and wants {self.desk.wants}."
        told: str = row.told(row.item)
        return told

    def make_room(self) -> None:
        """Where what has happened takes two lines, none of them lies over the ledger."""
        deep = self.notice.lines(self.app.size.width) > 1
        if deep != self.has_class("-deep"):  # only two heights hang on it:
            self.set_class(deep, "-deep", update=False)  # to style all rows anew takes 22 ms
            self.app.stylesheet.update_nodes(self.query("#table, #inbox"))
