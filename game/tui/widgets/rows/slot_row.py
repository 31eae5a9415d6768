"""A slot of the press-release composer: its name, and the word in it between two arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message

from game.frozen import dataclass
from game.tui.glyphs import cell
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.wrapped import WrappedRow

if TYPE_CHECKING:
    from textual import events

NAME = 11
ARROW = NAME + 3
"""Where the left arrow stands, cells from the row's own left end."""
BACK, ON = "◂", "▸"
SEND = "send"
"""Id of the line below the slots."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A slot as it stands."""

    id: str
    name: str
    word: str
    """What is chosen; shown as 'none' where it is empty."""


class SlotRow(WrappedRow[Choice], inherit_bindings=False):
    """Left and right change the word; a click on an arrow does, too."""

    HELP = "◂ and ▸ change the word, Enter goes on to the next. s sends; nothing goes out before."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "turn(-1)", "word before", show=False),
        Binding("right,l", "turn(1)", "other word", key_display="◂ ▸"),
        Binding("enter", "choose", "next slot"),
    ]

    class Turned(Message):
        """Another word was asked for."""

        def __init__(self, slot: str, step: int) -> None:
            self.slot = slot
            """The slot's id."""
            self.step = step
            """1 for the next word, -1 for the one before."""
            super().__init__()

    def line(self, item: Choice, width: int) -> Content:
        room = max(4, width - NAME - 6)
        style = "bold" if item.word else "$muted italic"
        first, *rest = Content(item.word or "(none)").stylize(style).wrap(room)
        arrows = "$primary bold" if self.has_focus else "$muted"
        back, on = Content(f"{BACK} ").stylize(arrows), Content(f" {ON}").stylize(arrows)
        word = first.pad_right(max(0, room - first.cell_length))
        head = Content(" ") + cell(item.name, NAME, "$muted") + " " + back + word + on
        indent = Content(" " * (NAME + 5))
        return Content("\n").join([head, *(indent + line for line in rest)])

    def action_turn(self, step: int) -> None:
        """Ask for another word."""
        self.post_message(self.Turned(self.item.id, step))

    def on_click(self, event: events.Click) -> None:
        """The left arrow goes back; anywhere else goes on. A click never sends."""
        event.stop()
        event.prevent_default()
        self.focus(scroll_visible=False)
        self.action_turn(-1 if abs(event.x - ARROW) <= 1 else 1)


class SendRow(SlotRow, inherit_bindings=False):
    """Below the slots: the only line on which Enter sends."""

    HELP = "Enter sends the release; nothing goes out before."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "send it")]

    def line(self, item: Choice, width: int) -> Content:
        style = "$primary bold reverse" if self.has_focus else "$primary bold"
        return Content(" ") + Content(f" {item.name} ").stylize(style)

    def on_click(self, event: events.Click) -> None:
        """It is a button: a click sends, as one on the key below does."""
        event.prevent_default()
        Row.on_click(self, event)


def slot_row(choice: Choice) -> SlotRow:
    """The line of a slot, or the one that sends."""
    return SendRow(choice) if choice.id == SEND else SlotRow(choice)
