"""All about one lever: what it is, its values as a stepper or a list, a number typed, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.steppers.number_field import NumberField
from game.tui.widgets.steppers.stepper import Stepper

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import DepartmentCard, Offer, Option


class LeverPanel(Vertical):
    """Shows the lever under the cursor; decides nothing."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.number = NumberField(id="office-number")
        """Where a number can be typed, for levers that take one."""
        self.stepper = Stepper(id="stepper")

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="office-help")
        yield self.stepper
        yield self.number
        yield Rows(OptionRow, id="options")
        yield Static(markup=False, id="office-notes")

    def show(self, offer: Offer | None, card: DepartmentCard | None) -> None:
        """Show a lever, of a department or of the company."""
        help_text = Content(offer.help) if offer else Content()
        self.query_one("#office-help", Static).update(help_text)
        # the lever of a department that is told in percent is the one that hands work over
        hands_over = card is not None and offer is not None and offer.now.endswith("%")
        self.stepper.offer(offer, card.slices if card and hands_over else ())
        options = offer.options if offer and not self.stepper.display else ()
        self.query_one("#options", Rows).show(options)
        self.number.offer(offer)
        self.call_after_refresh(self._see_what_holds)

    def tell(self, notes: Content) -> None:
        """What stands below, where there is room."""
        self.query_one("#office-notes", Static).update(notes)

    def settle(self) -> bool:
        """Put the cursor on the stepper; whether this lever has one."""
        self.number.forget()
        self.price(None)
        if self.stepper.display:
            self.screen.set_focus(self.stepper)
        return self.stepper.display

    def price(self, option: Option | None) -> None:
        """Show the terms of the number typed so far; of none, the value that holds."""
        if option is not None and self.stepper.display:
            self.stepper.quote(option)
        elif self.stepper.quoted is not None:
            self.stepper.forget()

    def give_up(self) -> str:
        """Forget a number begun or a value not ordered; what that comes to, empty for nothing."""
        if self.number.typed or self.number.has_focus:
            self.number.forget()
            self.price(None)
        elif self.stepper.display and self.stepper.changed:
            self.stepper.forget()
        else:
            return ""
        return "Nothing was ordered."

    def _see_what_holds(self) -> None:
        """Scroll to the option that holds now: nobody should have to look for it."""
        for options in self.query("#options").results(Rows):
            for row in options.rows:
                if row.item.current and not options.has_focus_within:
                    options.scroll_to_widget(row, animate=False)
