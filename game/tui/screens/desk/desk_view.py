"""What the desk draws: departments, figures, inbox, ledger; the open letter where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import on
from textual.containers import Horizontal, Vertical

from game.tui.screens.desk.saying import SayingDesk
from game.tui.screens.desk.shown import figures_of
from game.tui.widgets.claims_line import ClaimsLine, Ledger
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.masthead import Masthead
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.claim_row import ClaimRow
from game.tui.widgets.rows.department_row import DepartmentRow
from game.tui.widgets.rows.figure_row import FigureRow
from game.tui.widgets.rows.letter_row import LetterRow
from game.tui.widgets.rows.person_row import PersonRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.section import (
    ClaimsHead,
    DepartmentsHead,
    FiguresHead,
    Head,
    InboxHead,
    Legend,
    PeopleHead,
)
from game.tui.widgets.side import Diary
from game.tui.widgets.work import Work

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.services import Game

COLUMNS = 76
"""Cells of a line from which the headings have room for a key."""
ALL = 90
"""Cells from which one line of keys has room for the company's, too."""
LOFTY = 54
"""Lines of a wide window from which there is room for everybody's work."""


class DeskView(SayingDesk):
    """Draws a desk and keeps it drawn; what keys do is `DeskScreen`'s."""

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self.letter = ""
        """The letter open beside the desk, by its id."""
        self._figure = ""
        """The figure that had the cursor last, by its id."""
        self._reading = False
        """Whether the player has gone into that letter, and Escape leads out of it."""
        self._rested: Row[Any] | None = None
        """The line that the cursor was on when the desk was last drawn: what has happened is
        told, and not that line, until the cursor moves."""

    def body(self) -> ComposeResult:
        yield Masthead(self.desk)
        with Horizontal(id="table"):
            with Vertical(id="main"):
                yield DepartmentsHead()
                yield Rows(DepartmentRow, id="departments", marked=False)
                yield FiguresHead()
                yield Rows(FigureRow, id="figures", marked=False)
                yield Legend()
                with Vertical(id="inbox"):
                    yield InboxHead(past=self.game.tells_all)
                    yield Rows(LetterRow, id="letters", empty="  nothing new", marked=False)
                yield Rows(ClaimsLine, id="claims-line", marked=False)
                with Vertical(id="ledger"):
                    yield ClaimsHead()
                    yield Rows(ClaimRow, id="claims", empty="  nothing claimed yet", marked=False)
                with Vertical(id="staff"):
                    yield PeopleHead()
                    yield Rows(PersonRow, id="people", marked=False)
                yield Work()
            with Vertical(id="side"):
                yield LetterView()
                yield History()
                yield Diary()

    @property
    def hinted_above(self) -> frozenset[str]:
        """Keys that stand in the headings, and need not be told again below."""
        width = self.size.width
        return frozenset(("question_mark", "c")[: 1 + (width < ALL)] if width > COLUMNS else ())

    def on_screen_resume(self) -> None:
        desk = self.game.desk()
        if desk is not self.desk:
            self.desk = desk
            self.show(desk)

    def show(self, desk: Desk) -> None:
        claims = tuple(reversed(desk.claims))
        self.query_one(Masthead).show(desk)
        self.query_one("#departments", Rows).show(desk.departments)
        self.query_one("#figures", Rows).show(figures_of(desk))
        self.query_one("#letters", Rows).show(desk.letters)
        self.query_one("#claims-line", Rows).show(
            [Ledger(claims, desk.options_worth, desk.options_note)]
        )
        for head in self.query(Head):
            head.show(desk)
        self.show_beside()
        rows = self.query_one("#departments", Rows).rows
        self._rested = self.focused if isinstance(self.focused, Row) else next(iter(rows), None)
        self.remind()
        self.make_room()

    def on_resize(self) -> None:
        super().on_resize()
        self.make_room()
        self.call_after_refresh(self.show_beside)

    def show_beside(self) -> None:
        """Draw what only a wide desk has; a narrow one does not pay for it."""
        if not self.has_class("-wide"):
            return
        self.query_one(Diary).show(self.desk)
        self.show_letter()
        if self.has_class("-tall"):
            self.query_one(History).show(self.desk)
            self.query_one("#claims", Rows).show(tuple(reversed(self.desk.claims)))
            self.query_one("#people", Rows).show(self.desk.people)
        lofty = self.size.height >= LOFTY
        self.set_class(lofty, "-lofty")
        if lofty:
            self.query_one(Work).show(self.desk.departments)

    @on(Rows.Scrolled)
    def count(self, event: Rows.Scrolled) -> None:
        """Say above a list how much of it is out of sight."""
        before = {"departments": DepartmentsHead, "figures": FiguresHead, "letters": InboxHead,
                  "claims": ClaimsHead, "people": PeopleHead}  # fmt: skip
        head = before.get(event.rows.id or "")
        if head is not None:
            self.query_one(head).count(event.rows)

    def show_letter(self) -> None:
        """Open the letter last looked at, or the first, beside a wide desk."""
        if not self.has_class("-wide"):
            return
        letters = self.desk.letters
        found = (letter for letter in letters if letter.id == self.letter)
        self.query_one(LetterView).show(next(found, letters[0] if letters else None))
        self.refresh_bindings()
