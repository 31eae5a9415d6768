"""The reversal: what it will mean, in words, before it begins; then how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from game.tui.screens.game_page import GamePage, may_undo
from game.tui.screens.list_page import head_of
from game.tui.screens.office.turning import people_left, progress, promise
from game.tui.widgets.reading import Reading
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row, Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Option


class ReversalScreen(GamePage[None]):
    """Nothing is begun by opening it: Enter on its last line does that."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll(2)", "read on", key_display="↓"),
        Binding("up,k", "scroll(-2)", "up", show=False),
        Binding("pagedown", "page(1)", "a page on", show=False),
        Binding("pageup", "page(-1)", "a page back", show=False),
        Binding("e", "people", "call somebody back"),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Reading(id="turning"), Horizontal(id="turning-sides"):
            yield Static(markup=False, id="turning-words")
            yield Static(markup=False, id="turning-people")
        yield Rows(OptionRow, id="options")

    def on_mount(self) -> None:
        self.show(self.desk)

    def show(self, desk: Desk) -> None:
        turning = desk.turning
        if turning is None:
            return
        when = f"since month {turning.begun}" if turning.begun else "not begun"
        head = head_of(desk, f"The reversal · {when}")
        self.query_one("#office-head", Static).update(head)
        words = progress(turning, desk.month) if turning.begun else promise(turning)
        self.query_one("#turning-words", Static).update(words)
        self.query_one("#turning-people", Static).update(people_left(turning))
        self.query_one("#options", Rows).show(() if turning.begun else self._options(desk))

    def _options(self, desk: Desk) -> tuple[Option, ...]:
        offers = (offer for offer in desk.offers if offer.group == "reversal")
        return tuple(option for offer in offers for option in offer.options)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Begin."""
        if self.take(event.row.item.action):
            said = self.desk.notices[-1] if self.desk.notices else "It has begun."
            self.notice.say(said, *((("u", "takes it back"),) if may_undo(self.desk) else ()))

    def action_scroll(self, lines: int) -> None:
        """Read on."""
        self.query_one("#turning", Reading).scroll_relative(y=lines, animate=False)

    def action_page(self, way: int) -> None:
        """Read on by a page."""
        self.query_one("#turning", Reading).page(way)

    def action_people(self) -> None:
        """The page of the people, where one calls them by name."""
        from game.tui.screens.office.people import PeopleScreen

        self.app.push_screen(PeopleScreen(self.game), lambda _: self._back())

    def _back(self) -> None:
        self.desk = self.game.desk()
        self.show(self.desk)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)
