"""The named staff: a card each, and what may be done for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from game.tui.screens.letters.callback import call_screen
from game.tui.screens.list_page import ListPage, head_of
from game.tui.screens.office.person_card import about, story
from game.tui.widgets.rows.column import Column
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.person_row import PersonRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.staff_card import StaffCard, StaffCards

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Option, PersonCard
    from game.tui.services import Game

_WHY_NOTHING = {
    "here": "they are here, and on no list",
    "back": "they are back, and on no list",
    "gone": "they have settled elsewhere for good",
}
"""By a person's state."""


class PeopleScreen(ListPage):
    """A list on the left, the person under the cursor on the right."""

    def __init__(self, game: Game, person: str = "") -> None:
        super().__init__(game)
        self._person = person

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            yield StaffCards(StaffCard, id="offers", empty="Nobody here has a name yet.")
            with Vertical(id="office-detail"):
                yield Static(markup=False, id="card")
                yield Rows(OptionRow, id="options")
                with Column(id="person"):
                    yield Static(markup=False, id="story")

    def show(self, desk: Desk) -> None:
        self.query_one("#office-head", Static).update(head_of(desk, "The people"))
        self.query_one("#offers", Rows).show(desk.people)
        self._detail()

    def on_mount(self) -> None:
        # the first row takes the focus when the page opens, and makes its own person the one read
        if self._person:
            self.call_after_refresh(self._go_to, self._person)

    def _go_to(self, person: str) -> None:
        for row in self.query_one("#offers", Rows).rows:
            if row.item.id == person:
                row.focus()

    @property
    def person(self) -> PersonCard | None:
        """The person whose card is shown."""
        people = self.desk.people
        found = (person for person in people if person.id == self._person)
        return next(found, people[0] if people else None)

    def is_read(self, item: object) -> bool:
        return self.person is not None and getattr(item, "id", "") == self.person.id

    def _detail(self) -> None:
        person = self.person
        if person is None:
            return
        team = next((c for c in self.desk.departments if c.name == person.department), None)
        self.query_one("#card", Static).update(about(person, team))
        left = team if self.has_class("-wide") else None
        self.query_one("#story", Static).update(story(person, left))
        self.query_one("#options", Rows).show(self._options(person))

    def _options(self, person: PersonCard) -> list[Option]:
        offers = [offer for offer in self.desk.offers if offer.group == "people"]
        return [
            replace(option, label=f"{offer.name}: {option.label}")
            for offer in offers
            for option in offer.options
            if option.action == f"{offer.key}={person.id}"
        ]

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Show the card of the person under the cursor."""
        if isinstance(event.row, PersonRow) and event.row.item.id != self._person:
            self._person = event.row.item.id
            self.notice.say("")  # what was said was of the person before
            self._detail()

    def on_resize(self) -> None:
        super().on_resize()
        for row in self.query(StaffCard):  # a line becomes a card of several, or the other way
            row.refresh(layout=True)
        self._detail()

    def action_cursor(self, step: int) -> None:
        """Down one column of cards and then down the other."""
        other = self.query_one(StaffCards).beside(self.focused, step)
        if other is None:
            super().action_cursor(step)
        else:
            other.focus()

    def choose_option(self, option: Option) -> None:
        """Take an option; a call is heard out."""
        before = self.desk
        super().choose_option(option)
        if self.desk is not before:
            call = call_screen(before, self.desk, option.action)
            if call is not None:
                self.app.push_screen(call)

    def action_options(self) -> None:
        """Go to what can be done; say so where nothing can be."""
        if self.person is not None and not self._options(self.person):
            why = _WHY_NOTHING.get(self.person.state, "the month leaves nothing")
            self.notice.say(f"Nothing can be done for {self.person.name} this month: {why}.")
        else:
            super().action_options()
