"""What the desk draws: departments, figures, inbox, ledger; the open letter where there is room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical

from game.tui.screens.page import GamePage
from game.tui.widgets.claim_row import ClaimRow
from game.tui.widgets.department_row import DepartmentRow
from game.tui.widgets.figure_row import FigureRow
from game.tui.widgets.letter_row import LetterRow
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.masthead import Masthead
from game.tui.widgets.person_row import PersonRow
from game.tui.widgets.row import Rows
from game.tui.widgets.section import (
    ClaimsHead,
    DepartmentsHead,
    FiguresHead,
    Head,
    InboxHead,
    Wants,
)
from game.tui.widgets.side import Diary, PeopleHead

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Figure
    from game.tui.services import Game


class DeskView(GamePage[None]):
    """Draws a desk and keeps it drawn; what keys do is `DeskScreen`'s."""

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self.letter = ""
        """The letter open beside the desk, by its id."""

    def body(self) -> ComposeResult:
        yield Masthead(self.desk)
        with Horizontal(id="table"):
            with Vertical(id="main"):
                yield DepartmentsHead()
                yield Rows(DepartmentRow, id="departments")
                yield FiguresHead()
                yield Rows(FigureRow, id="figures")
                with Horizontal(id="papers"):
                    with Vertical(id="inbox"):
                        yield InboxHead()
                        yield Rows(LetterRow, id="letters", empty="  nothing new")
                    with Vertical(id="ledger"):
                        yield ClaimsHead()
                        yield Rows(ClaimRow, id="claims", empty="  nothing claimed yet")
                with Vertical(id="staff"):
                    yield PeopleHead()
                    yield Rows(PersonRow, id="people")
                yield Wants()
            with Vertical(id="side"):
                yield LetterView()
                yield Diary()

    def on_screen_resume(self) -> None:
        desk = self.game.desk()
        if desk is not self.desk:
            self.desk = desk
            self.show(desk)

    def show(self, desk: Desk) -> None:
        self.query_one(Masthead).show(desk)
        self.query_one("#departments", Rows).show(desk.departments)
        self.query_one("#figures", Rows).show(figures_of(desk))
        self.query_one("#letters", Rows).show(desk.letters)
        self.query_one("#claims", Rows).show(tuple(reversed(desk.claims)))
        self.query_one("#people", Rows).show(desk.people)
        for head in self.query(Head):
            head.show(desk)
        self.query_one(Diary).show(desk)
        self.show_letter()
        self.remind()

    def remind(self) -> None:
        """Say the last thing that happened, and that it can be taken back."""
        desk = self.desk
        if self.game.read_only:
            self.notice.say(self.game.read_only)
        elif desk.notices:
            back = "  · u takes it back" if may_undo(desk) else ""
            self.notice.say(f"{desk.notices[-1]}{back}")
        elif desk.earned:
            self.notice.say(earned_line(desk))
        else:
            self.notice.say(desk.news[-1] if desk.news else "")

    def show_letter(self) -> None:
        """Open the letter last looked at, or the first, beside the desk."""
        letters = self.desk.letters
        found = (letter for letter in letters if letter.id == self.letter)
        self.query_one(LetterView).show(next(found, letters[0] if letters else None))


def figures_of(desk: Desk) -> list[Figure]:
    """The figures' rows: cash is in the masthead, and the board's row says what it wants."""
    return [
        replace(figure, source=f"wants: {desk.wants}")
        if figure.id == "board" and desk.wants
        else figure
        for figure in desk.figures
        if figure.id != "cash"
    ]


def earned_line(desk: Desk) -> str:
    """What the last turn has earned: one with its sentence, several by name."""
    first, *others = desk.earned
    names = ", ".join(one.name for one in desk.earned)
    return f"★ Earned: {names}." if others else f"★ {first.said}"


def may_undo(desk: Desk) -> bool:
    """Whether the last decision can be taken back: not past a look or an answered letter."""
    options = (option for offer in desk.offers if offer.key == "undo" for option in offer.options)
    return all(option.available for option in options)
