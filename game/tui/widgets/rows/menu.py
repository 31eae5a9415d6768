"""A short list of things to do, each with its letter."""

from __future__ import annotations

from textual import on
from textual.content import Content
from textual.message import Message

from game.frozen import dataclass
from game.tui.glyphs import cell
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One line of a menu."""

    id: str
    letter: str
    """The key that does it too."""
    name: str
    about: str


class MenuRow(Row[MenuItem]):
    """Letter, name and a word about it."""

    def line(self, item: MenuItem, width: int) -> Content:
        letter = Content(f" {item.letter}  ").stylize("$primary bold")
        return letter + cell(item.name, 14, "bold") + cell(item.about, max(0, width - 18), "$muted")


class Menu(Rows[MenuItem]):
    """Rows of a menu."""

    class Picked(Message):
        """A line was chosen."""

        def __init__(self, item: MenuItem) -> None:
            self.item = item
            """The chosen line."""
            super().__init__()

    def __init__(self, *, id: str) -> None:
        super().__init__(MenuRow, id=id)

    @on(Row.Chosen)
    def pick(self, event: Row.Chosen) -> None:
        """Say which line was chosen."""
        event.stop()
        self.post_message(self.Picked(event.row.item))
