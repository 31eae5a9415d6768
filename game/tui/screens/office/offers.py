"""The lever picker: what may be done on the left, what each may be set to on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from game.campaign.action import Action
from game.campaign.standing import already_so
from game.tui.screens.list_page import head_of
from game.tui.screens.office.listed import ListedPage
from game.tui.screens.office.office_notes import office_notes
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.offer_row import OfferRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.slice_table import SliceTable
from game.tui.widgets.steppers.lever_panel import LeverPanel
from game.tui.widgets.steppers.number_field import DigitsField, NumberField
from game.tui.widgets.steppers.stepper import Stepper

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from game.campaign.desk import DepartmentCard, Desk, Offer
    from game.tui.services import Game


class OffersScreen(ListedPage):
    """Lists the desk's offers of some groups; knows no lever by name."""

    def __init__(self, game: Game, title: str, groups: tuple[str, ...], key: str = "") -> None:
        super().__init__(game)
        self._title, self._groups, self._key = title, groups, key
        self.panel = LeverPanel(id="office-detail")
        """The right side."""

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            with Vertical(id="levers"):
                yield Rows(OfferRow, id="offers", empty="Nothing to decide here yet.")
                yield SliceTable(id="slices")
                yield History()
            yield self.panel

    def on_mount(self) -> None:
        if self.has_class("-single"):
            self.call_after_refresh(self.action_options)

    def on_key(self, event: events.Key) -> None:
        """An offer's own letter goes to its options; a digit begins a number."""
        digit = event.character if (event.character or "").isdigit() else ""
        if digit and self.panel.number.type_digit(digit):
            event.stop()
            event.prevent_default()
            return
        for row in self.query_one("#offers", Rows).rows:
            if isinstance(row, OfferRow) and event.character == row.item.shortcut != "":
                event.stop()
                event.prevent_default()
                self._turn_to(row.item)

    def _turn_to(self, offer: Offer) -> None:
        """Show a lever's options, and go to them."""
        self._key = offer.key
        self._detail()
        self.call_after_refresh(self._arrive)

    def _arrive(self) -> None:
        """Go to the options, unless a number is already being typed: fast fingers come first."""
        if not self.panel.number.typed:
            self.action_options()

    def offers(self, desk: Desk) -> list[Offer]:
        """The offers this screen lists, always in the order of the levers themselves."""
        return [offer for offer in desk.offers if offer.group in self._groups]

    @property
    def offer(self) -> Offer | None:
        """The lever whose options are shown."""
        offers = self.offers(self.desk)
        found = (offer for offer in offers if offer.key == self._key)
        return next(found, offers[0] if offers else None)

    @property
    def card(self) -> DepartmentCard | None:
        """The department whose page this is, if it is one's."""
        cards = self.desk.departments
        return next((card for card in cards if (card.id,) == self._groups), None)

    def is_read(self, item: object) -> bool:
        return self.offer is not None and getattr(item, "key", "") == self.offer.key

    def show(self, desk: Desk) -> None:
        self.query_one("#office-head", Static).update(head_of(desk, self._title))
        self.query_one("#offers", Rows).show(self.offers(desk))
        self.set_class(len(self.offers(desk)) == 1, "-single")
        card = self.card
        self.set_class(card is not None, "-work")
        self.query_one(SliceTable).show(card.slices if card else ())
        self.query_one(History).show(desk)
        self.panel.tell(office_notes(desk, card))
        self._detail()

    def _detail(self) -> None:
        self.panel.show(self.offer, self.card)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Show the options of the lever the cursor is on."""
        if isinstance(event.row, OfferRow) and event.row.item.key != self._key:
            self._key = event.row.item.key
            self.panel.number.forget()
            if self.notice.refused:  # that was the lever before
                self.notice.say("")
            self._detail()

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Take an option, or go to a lever's options; a number being typed comes first."""
        event.prevent_default()
        if self.panel.number.typed and not event.pointed:
            self.type_number()
        else:
            super().choose(event)

    @on(Stepper.Ordered)
    def order(self, event: Stepper.Ordered) -> None:
        """Order the value that the stepper shows; a number being typed comes first."""
        if self.panel.number.typed:
            self.type_number()
        elif self.take(event.action):
            self.say_what_it_did()

    @on(NumberField.Changed, "#office-number")
    def price_number(self) -> None:
        """Say what the number typed so far would cost, or why it cannot be had."""
        offer, typed = self.offer, self.panel.number.typed
        if offer is not None and typed:
            action = Action(offer.key, typed)
            self.panel.price(self.attempt(lambda: self.game.quote(action)))
        else:
            self.panel.price(None)

    @on(NumberField.Submitted, "#office-number")
    def type_number(self) -> None:
        """Send the number typed; of one that cannot be had, offer the nearest first."""
        offer, typed, near = self.offer, self.panel.number.typed, self.panel.number.nearest
        if offer is not None and near != typed:
            self.panel.number.value = near
            self.notice.say(f"{typed} cannot be had. The nearest is {near}: Enter orders it.")
        elif typed and offer is not None and self.take(f"{offer.key}={typed}"):
            self.action_options()  # a field would swallow the letters that are keys here
            self.say_what_it_did(offer.name)
        elif typed and offer is not None and already_so(self.game, Action(offer.key, typed)):
            self.panel.number.forget()
            self.action_options()

    @on(DigitsField.Refused)
    def refuse_letter(self, event: DigitsField.Refused) -> None:
        """Only digits make a number; another lever's letter forgets it and goes there."""
        found = [one for one in self.offers(self.desk) if one.shortcut == event.key != ""]
        if found:
            self.panel.number.forget()
            self.notice.say("")
            self._turn_to(found[0])
            return
        self.notice.say(f"{event.key} is no digit. Enter orders the number, esc forgets it.")

    def action_cursor(self, step: int) -> None:
        """Move within a list; a number begun is forgotten."""
        self.panel.number.forget()
        super().action_cursor(step)

    def action_options(self) -> None:
        """Go to the values, to the one that holds now."""
        if not self.panel.settle():
            super().action_options()

    def action_levers(self) -> None:
        """Go back to the list of levers."""
        self.panel.number.forget()
        super().action_levers()

    def action_leave(self) -> None:
        """A step back: from a value not ordered to the one that holds, else to the desk."""
        given_up = self.panel.give_up()
        if given_up:
            self.action_options()
            self.notice.say(given_up)
        else:
            super().action_leave()
