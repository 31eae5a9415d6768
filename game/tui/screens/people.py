"""The named staff: a card each, and what may be done for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import STATES, points, rule
from game.tui.screens.offers import OffersScreen
from game.tui.widgets.option_row import OptionRow
from game.tui.widgets.person_row import PersonRow
from game.tui.widgets.row import Row, Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Option, PersonCard
    from game.tui.services import Game


class PeopleScreen(OffersScreen):
    """A list on the left, the person under the cursor on the right."""

    def __init__(self, game: Game) -> None:
        super().__init__(game, "The people", ("people",))
        self._person = ""

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            yield Rows(PersonRow, id="offers", empty="Nobody here has a name yet.")
            with Vertical(id="office-detail"):
                yield Static(markup=False, id="card")
                yield Rows(OptionRow, id="options")

    def show(self, desk: Desk) -> None:
        focus = Content(points(desk.focus, desk.focus_full)).stylize("$primary")
        head = Content(" THE PEOPLE   ").stylize("bold $primary") + f"focus {desk.focus} " + focus
        self.query_one("#office-head", Static).update(head + "\n" + rule(max(20, self.size.width)))
        self.query_one("#offers", Rows).show(desk.people)
        self._detail()

    @property
    def person(self) -> PersonCard | None:
        """The person whose card is shown."""
        people = self.desk.people
        found = (person for person in people if person.id == self._person)
        return next(found, people[0] if people else None)

    def _detail(self) -> None:
        person = self.person
        self.query_one("#card", Static).update(card(person) if person else Content())
        self.query_one("#options", Rows).show(self._options(person) if person else ())

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
            self._detail()

    def action_levers(self) -> None:
        """Go back to the list of people."""
        for row in self.query_one("#offers", Rows).rows:
            if self.person is not None and row.item.id == self.person.id:
                row.focus()


def card(person: PersonCard) -> Content:
    """A person as a card."""
    sign, style = STATES[person.state]
    lines = [
        Content(person.name).stylize("bold $people"),
        Content(f"{person.role} · {person.department}").stylize("$muted"),
        Content(f"{sign} {person.state}").stylize(style),
        Content(),
        Content(person.life),
        Content(),
        Content(person.note).stylize("italic"),
        Content(),
    ]
    return Content("\n").join(lines)
