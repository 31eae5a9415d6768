"""The field into which a lever's number is typed, however fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events

    from game.campaign.desk import Offer


ASK = "question_mark"


class DigitsField(Input):
    """Takes digits only, and says of any other letter that it is none; `?` asks as everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "answer")]

    class Refused(Message):
        """A key was pressed that is no digit."""

        def __init__(self, key: str) -> None:
            self.key = "space" if key == " " else key
            """As it is printed."""
            super().__init__()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        return key != ASK and super().check_consume_key(key, character)

    async def on_key(self, event: events.Key) -> None:
        """Before the field itself, which would swallow it without a word."""
        letter = event.character or ""
        if not event.is_printable or letter.isdigit():
            return
        event.stop()
        event.prevent_default()
        if event.key == ASK and (bound := self.screen.active_bindings.get(ASK)):
            await self.app.run_action(bound.binding.action, bound.node)
        else:
            self.post_message(self.Refused(letter))


class NumberField(DigitsField):
    """A whole number for a lever that takes one.

    Keys that follow each other within a few milliseconds are all sent to whatever had the focus
    at the first of them. So a number counts as being typed from its first digit on, wherever the
    focus still is, until it is sent or the cursor is moved on purpose.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "order it"),
        Binding("escape", "screen.leave", "forget the number", key_display="esc", id="last"),
    ]

    def __init__(self, *, id: str) -> None:
        # a digit typed on the list is its first: focus must not select it away
        super().__init__(type="integer", id=id, compact=True, select_on_focus=False)
        self.display = False
        self._offer: Offer | None = None

    @property
    def typed(self) -> str:
        """What has been typed so far, as a number is spelt; empty when nothing is being typed."""
        return self.value.strip().lstrip("+0") or self.value.strip()[-1:]

    def offer(self, offer: Offer | None) -> None:
        """Ask for the number of a lever; hide where it takes none."""
        self._offer = offer
        self.display = offer is not None and offer.low is not None
        if offer is not None and offer.low is not None:
            span = f"{offer.low:,} to {offer.high or 0:,}"
            steps = (offer.step or 1) > 1
            self.placeholder = (
                f"or type {span} in steps of {offer.step}, and Enter"
                if steps
                else f"or type a number, {span}, and Enter"
            )

    @property
    def nearest(self) -> str:
        """Of what can be ordered, the number nearest to the one typed."""
        offer = self._offer
        if offer is None or offer.low is None or offer.high is None or not self.typed.isdecimal():
            return self.typed
        step = offer.step or 1
        number = min(max(int(self.typed[:9]), offer.low), offer.high)
        near = offer.low + (number - offer.low + step // 2) // step * step
        return str(near if near <= offer.high else near - step)

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
