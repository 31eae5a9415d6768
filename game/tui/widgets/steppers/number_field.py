"""The field into which a lever's number is typed, however fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

if TYPE_CHECKING:
    from game.campaign.desk import Offer


class NumberField(Input):
    """A whole number for a lever that takes one.

    Keys that follow each other within a few milliseconds are all sent to whatever had the focus
    at the first of them. So a number counts as being typed from its first digit on, wherever the
    focus still is, until it is sent or the cursor is moved on purpose.
    """

    def __init__(self, *, id: str) -> None:
        # a digit typed on the list is its first: focus must not select it away
        super().__init__(type="integer", id=id, compact=True, select_on_focus=False)
        self.display = False

    @property
    def typed(self) -> str:
        """What has been typed so far, as a number is spelt; empty when nothing is being typed."""
        return self.value.strip().lstrip("+0") or self.value.strip()[-1:]

    def offer(self, offer: Offer | None) -> None:
        """Ask for the number of a lever; hide where it takes none."""
        self.display = offer is not None and offer.low is not None
        if offer is not None and offer.low is not None:
            span = f"{offer.low:,} to {offer.high or 0:,}"
            self.placeholder = f"or type a number, {span}, and Enter"

    def type_digit(self, digit: str) -> bool:
        """Add a digit that was sent elsewhere, and take the focus; whether it was wanted.

        The field may have the focus by now: what it got itself never comes to the page.
        """
        if not self.display:
            return False
        self.value += digit
        self.cursor_position = len(self.value)
        self.screen.set_focus(self)
        return True

    def forget(self) -> None:
        """The cursor has been moved on purpose: nothing is being typed."""
        self.value = ""
