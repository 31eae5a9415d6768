"""The desk: what the keys and the mouse do there, and which screen comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from game.tui.palette import OfferCommands
from game.tui.screens.desk.explaining import ExplainingDesk
from game.tui.screens.page import DIGITS
from game.tui.widgets.claims_line import ClaimsLine
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.claim_row import ClaimRow
from game.tui.widgets.rows.department_row import DepartmentRow
from game.tui.widgets.rows.figure_row import FigureRow
from game.tui.widgets.rows.letter_row import LetterRow
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.person_row import PersonRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from game.campaign.desk import Desk


class DeskScreen(ExplainingDesk):
    """Stays below all other screens of a game, and opens the one that the phase asks for."""

    COMMANDS: ClassVar = {OfferCommands}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("d", "go('departments')", "departments", show=False),
        Binding("i", "go('letters')", "inbox", show=False),
        Binding("f", "go('figures')", "figures", show=False),
        Binding("c", "open('company')", "company"),
        Binding("l", "open('looks')", "look"),
        Binding("p", "open('press')", "press"),
        Binding("e", "open('people')", "people"),
        Binding("r", "open('reversal')", "reversal"),
        Binding("question_mark", "why", "why", key_display="?"),
        Binding("m", "money", "why cash", show=False),
        Binding("o", "open('forecasts')", "forecasts"),
        Binding("w", "weeks", "weeks again", show=False),
        Binding("u", "undo", "undo", show=False),
        *(Binding(b.key, b.action, b.description, show=False) for b in DIGITS),
        Binding("q", "leave", "leave the game", show=False),
        Binding("escape", "back", "back to the inbox; else leave the game", show=False),
        Binding("space", "advance", "next month", key_display="space", id="last"),
    ]

    def on_mount(self) -> None:
        super().show(self.desk)
        self._meet_the_phase()

    def show(self, desk: Desk) -> None:
        """Draw a desk; below the board, which covers all of it, only when that has gone."""
        if desk.phase != "board" or self.host.weeks_shown:
            super().show(desk)

    def _meet_the_phase(self) -> None:
        """Open the screen that the phase asks for; the desk waits below it."""
        from game.tui.flow import screen_above_desk

        screen, desk = screen_above_desk(self.game), self.game.desk()
        ran = len(desk.weeks) if desk.phase == "interrupted" else 0
        if screen is not None:
            self.app.push_screen(screen, lambda _: self._go_on_from(ran))

    def _go_on_from(self, ran: int) -> None:
        """What comes next; the rest of a month of which only so many weeks have been seen first."""
        if ran and self.host.weeks_shown:
            from game.tui.screens.desk.weeks import WeeksScreen

            weeks = WeeksScreen(self.game.desk(), ran)
            self.app.push_screen(weeks, lambda _: self._meet_the_phase())
        else:
            self._meet_the_phase()

    def action_cursor(self, step: int) -> None:
        """Move through the lines of the desk; from the first nothing leads up to the last."""
        first = self.query_one("#departments", Rows).rows[:1]
        if step > 0 or self.focused not in first:
            super().action_cursor(step)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Tell all of the line under the cursor; open the letter, draw the figure beside it."""
        row = event.row
        self._reading = isinstance(row, OptionRow)
        if isinstance(row, LetterRow):
            self.letter = row.item.id
            self.show_letter()
        elif isinstance(row, FigureRow):
            self._figure = row.item.id
            self.query_one(History).choose(row.item.id)
        if row is not self._rested:
            self._rested = None
            self.tell_of(row)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Open what was chosen."""
        row = event.row
        if isinstance(row, OptionRow):
            self.answer(row.item.action)
        elif isinstance(row, LetterRow):
            self.open_letter(row.item.id)
        elif isinstance(row, FigureRow):
            self._explain(row.item)
        elif isinstance(row, DepartmentRow):
            self._open_offers(row.item.name, (row.item.id,))
        elif isinstance(row, (ClaimRow, ClaimsLine)):
            self._open_ledger()
        elif isinstance(row, PersonRow):
            from game.tui.screens.office.people import PeopleScreen

            self.app.push_screen(PeopleScreen(self.game, row.item.id))

    def _open_ledger(self) -> None:
        """What has been claimed; before the first claim, where one makes it."""
        from game.tui.screens.office.ledger import LedgerScreen

        def go_on(release: bool | None) -> None:
            if release:
                self.action_open("press")

        if self.desk.claims:
            self.app.push_screen(LedgerScreen(self.game), go_on)
        else:
            go_on(True)

    def _open_offers(self, title: str, groups: tuple[str, ...]) -> None:
        from game.tui.screens.office.offers import OffersScreen

        self.app.push_screen(OffersScreen(self.game, title, groups))

    def action_open(self, group: str) -> None:
        """Open the page of a group of offers."""
        from game.tui.flow import page_of

        self.app.push_screen(page_of(self.game, group))

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_weeks(self) -> None:
        """Show the weeks that have just run once more."""
        from game.tui.screens.desk.weeks import WeeksScreen

        self.app.push_screen(WeeksScreen(self.desk))

    def action_advance(self) -> None:
        """End the month; if the player wants to be asked, say first what is left undone."""
        waiting = [lt for lt in self.desk.letters if lt.options and not lt.answer]
        asked = {"always": True, "letters": bool(waiting), "never": False}
        if not asked[self.host.settings.confirm]:
            self._advance(True)
            return
        from game.tui.screens.desk.unanswered import UnansweredScreen

        self.app.push_screen(UnansweredScreen(waiting), self._advance)

    def _advance(self, sure: bool | None) -> None:
        if not sure or not self.take("advance"):
            return
        if self.host.weeks_shown:
            from game.tui.screens.desk.weeks import WeeksScreen

            self.app.push_screen(WeeksScreen(self.desk), lambda _: self._meet_the_phase())
        else:
            self._meet_the_phase()
