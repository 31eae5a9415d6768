"""A lever with a range: a value between two arrows, a bar, its price, and what AI would do then."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from game.tui.widgets.steppers import stepper_lines

if TYPE_CHECKING:
    from textual import events
    from textual.content import Content
    from textual.geometry import Size

    from game.campaign.desk import Offer, Option, SliceLine

ROOMY = 28
"""Lines of the window from which parts stand apart."""


class Stepper(Widget, can_focus=True):
    """Left and right go through the values offered; Enter orders, and nothing before it."""

    DEFAULT_CSS = """
    Stepper { height: auto; text-wrap: nowrap; }
    """
    HELP = "Left and right change the value, Enter orders it. A number can be typed as well."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h,minus", "step(-1)", "less", key_display="←"),
        Binding("right,l,plus", "step(1)", "more", key_display="→"),
        Binding("up,k", "leap(1)", "much more", show=False),
        Binding("down,j", "leap(-1)", "much less", show=False),
        Binding("home", "end(0)", "least", show=False),
        Binding("end", "end(-1)", "most", show=False),
        Binding("enter", "order", "order it"),
    ]

    class Ordered(Message):
        """The value shown is to hold."""

        def __init__(self, action: str) -> None:
            self.action = action
            """``support.ai_share=45``."""
            super().__init__()

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.item: Offer | None = None
        self.draft = 0
        """The value shown, not ordered yet."""
        self.quoted: Option | None = None
        """The terms of a value that was typed."""
        self._slices: tuple[SliceLine, ...] = ()
        self.display = False

    def offer(self, offer: Offer | None, slices: tuple[SliceLine, ...] = ()) -> None:
        """Show a lever that has a range, at the value that holds; hide for any other.

        Args:
            offer: the lever.
            slices: the work that it hands over, where it does.
        """
        ranged = offer if offer is not None and offer.low is not None else None
        self.display = ranged is not None
        if ranged is not None and (ranged != self.item or slices != self._slices):
            self.draft, self.quoted = now_of(ranged), None
        self.item, self._slices = ranged, slices
        self.refresh(layout=True)

    @property
    def changed(self) -> bool:
        """Whether the value shown is another than the one that holds."""
        return self.item is not None and self.draft != now_of(self.item)

    def forget(self) -> None:
        """Back to the value that holds."""
        if self.item is not None:
            self._show(now_of(self.item))

    def quote(self, option: Option) -> None:
        """Show a value that is being typed, and what it would cost."""
        self.draft, self.quoted = value_of(option), option
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._content(width).split("\n"))

    def render(self) -> Content:
        return self._content(self.size.width)

    def _content(self, width: int) -> Content:
        return stepper_lines.drawn(
            self.item,
            self.draft,
            self.quoted,
            self._slices,
            width,
            focused=self.has_focus,
            airy=self.app.size.height >= ROOMY,
        )

    def action_step(self, steps: int) -> None:
        """The next value offered, or the one before."""
        values = values_of(self.item)
        beyond = [one for one in values if (one - self.draft) * steps > 0]
        if beyond:
            self._show(min(beyond) if steps > 0 else max(beyond))

    def action_leap(self, steps: int) -> None:
        """A fifth of the values at once: of AI's share, a whole kind of work."""
        for _ in range(max(1, len(values_of(self.item)) // 5)):
            self.action_step(steps)

    def action_end(self, place: int) -> None:
        """The least or the most that is offered."""
        values = values_of(self.item)
        if values:
            self._show(values[place])

    def action_order(self) -> None:
        """Order the value shown."""
        if self.item is not None:
            self.post_message(self.Ordered(f"{self.item.key}={self.draft}"))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.focus(scroll_visible=False)
        meta = event.style.meta
        if "step" in meta:
            self.action_step(meta["step"])
        elif "value" in meta:
            self._show(meta["value"])
        elif "order" in meta:
            self.action_order()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def _show(self, value: int) -> None:
        if value != self.draft or self.quoted is not None:
            self.draft, self.quoted = value, None
            self.refresh(layout=True)


def values_of(offer: Offer | None) -> list[int]:
    """The values offered, from the least; not those that can only be typed."""
    return sorted(value_of(one) for one in offer.options) if offer else []


def value_of(option: Option) -> int:
    """The number in ``support.ai_share=45``."""
    return int(option.action.rpartition("=")[2])


def now_of(offer: Offer) -> int:
    """The value that holds: an option's, or one that was typed."""
    for option in offer.options:
        if option.current:
            return value_of(option)
    digits = "".join(letter for letter in offer.now if letter.isdigit())
    return int(digits) if digits else offer.low or 0
