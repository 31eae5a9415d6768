"""A page with a list on the left and, on the right, what can be done about the line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import points
from game.tui.screens.game_page import GamePage, may_undo
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Desk, Offer, Option


class ListPage(GamePage[None]):
    """Its body has two `Rows`: ``#offers``, and ``#options`` of the line under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("right", "options", "options"),
        Binding("left", "levers", "list"),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    _typed = ""
    """The beginning of an option's number, typed so far."""

    def on_mount(self) -> None:
        self.show(self.desk)

    def dead_key(self, key: str, character: str) -> str:
        """A digit finds the option that begins with it: numbers are typed on other levers, too."""
        if not character.isdigit():
            return super().dead_key(key, character)
        typed = self._typed + character
        rows = [one for one in self.query_one("#options", Rows).rows if isinstance(one, OptionRow)]
        found = next((one for one in rows if one.item.label.startswith(typed)), None)
        self._typed = typed if found is not None else ""
        if found is None:
            return f"Nothing here begins with {typed}."
        self.set_focus(found)
        return f"Enter orders: {found.item.label}"

    def is_read(self, item: object) -> bool:
        """Whether the right side tells of this line of the list."""
        raise NotImplementedError

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Take an option, or go from a line to its options."""
        if isinstance(event.row, OptionRow):
            self.choose_option(event.row.item)
        else:
            self.action_options()

    def choose_option(self, option: Option) -> None:
        """Take an option, and say what it did."""
        self._typed = ""
        if self.take(option.action):
            self.say_what_it_did(option.label)

    def say_what_it_did(self, otherwise: str = "") -> None:
        """Say what was decided, and that it can be taken back."""
        back = (("u", "takes it back"),) if may_undo(self.desk) else ()
        self.notice.say(self.desk.notices[-1] if self.desk.notices else otherwise, *back)

    def action_cursor(self, step: int) -> None:
        """Move within the list the cursor is in: the end of the options is no way out of them."""
        self._typed = ""
        row = self.focused
        column = row.parent if row is not None else None
        if not isinstance(column, Rows):
            super().action_cursor(step)
            return
        rows = list(column.rows)
        if row in rows:
            rows[min(max(rows.index(row) + step, 0), len(rows) - 1)].focus()

    def action_options(self) -> None:
        """Go to the options, to the one that holds now."""
        rows = self.query_one("#options", Rows).rows
        current = [row for row in rows if row.item.current]
        if rows:  # at once: a focus that comes a moment later would take it from a number begun
            self.set_focus((current or list(rows))[0])

    def action_levers(self) -> None:
        """Go back to the list."""
        for row in self.query_one("#offers", Rows).rows:
            if self.is_read(row.item):
                row.focus()

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)


def help_of(offers: Sequence[Offer]) -> Content:
    """What the levers of a page are for, and how they stand."""
    words = [f" {' · '.join(part for part in (one.help, one.now) if part)}" for one in offers]
    return Content("\n".join(words)).stylize("$muted")


def head_of(desk: Desk, title: str) -> Content:
    """The head of a page: its title, and the focus that is left."""
    focus = Content(points(desk.focus, desk.focus_full)).stylize("$primary")
    head = Content(f" {title.upper()}   ").stylize("bold $primary")
    return head + f"focus {desk.focus} " + focus
