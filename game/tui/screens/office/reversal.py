"""The reversal: what can be said and what it moves, before it begins; then how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from game.campaign.desk.offers import shut
from game.frozen import replace
from game.tui.screens.game_page import GamePage, may_undo
from game.tui.screens.list_page import head_of
from game.tui.screens.office.turning import people_left, progress, promise
from game.tui.widgets.reading import Reading
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Option, Turning


class ReversalScreen(GamePage[None]):
    """Nothing is begun by opening it, nor by Enter before one of its last lines is chosen."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "line(1)", "down", show=False),
        Binding("up,k", "line(-1)", "up", show=False),
        Binding("pagedown", "page(1)", "read on", key_display="PgDn"),
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
        self._tell(turning)
        self.query_one("#turning-people", Static).update(people_left(turning))
        options = () if turning.begun else self._options(desk)
        if shut(options):  # said above, once for all of them
            options = tuple(replace(one, reason="") for one in options)
        self.query_one("#options", Rows).show(options)

    def _tell(self, turning: Turning) -> None:
        """All ways of saying it where there is room for them, else the one at the cursor."""
        if turning.begun:
            words = progress(turning, self.desk.month, self.desk.months)
        else:
            one = None if self.has_class("-wide") else self._at()
            words = promise(turning, one, shut(self._options(self.desk)))
        self.query_one("#turning-words", Static).update(words)

    def _at(self) -> int:
        rows = list(self.query_one("#options", Rows).rows)
        return rows.index(self.focused) if self.focused in rows else 0

    @on(events.DescendantFocus)
    @on(events.Resize)
    def tell_of_another(self) -> None:
        """The words of the choice at the cursor."""
        turning = self.desk.turning
        if turning is not None and not turning.begun:
            self._tell(turning)

    def _options(self, desk: Desk) -> tuple[Option, ...]:
        offers = (offer for offer in desk.offers if offer.group == "reversal")
        return tuple(option for offer in offers for option in offer.options)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Begin."""
        if self.take(event.row.item.action):
            said = self.desk.notices[-1] if self.desk.notices else "It has begun."
            self.notice.say(said, *((("u", "takes it back"),) if may_undo(self.desk) else ()))

    def dead_key(self, key: str, character: str) -> str:
        """Enter begins nothing that has not been chosen."""
        if key == "enter" and self.query_one("#options", Rows).rows:
            return "Nothing is said yet: ↓ to what you want to say, then Enter."
        return super().dead_key(key, character)

    def action_line(self, step: int) -> None:
        """To another choice, whose words are at the top; where there is none, read on."""
        rows, words = list(self.query_one("#options", Rows).rows), self.query_one(Reading)
        if rows:
            chosen = self._at() + step if self.focused in rows else 0
            rows[min(max(chosen, 0), len(rows) - 1)].focus()
            words.scroll_home(animate=False)
        else:
            words.scroll_relative(y=2 * step, animate=False)

    def action_page(self, way: int) -> None:
        """Read on by a page."""
        self.query_one("#turning", Reading).page(way)

    def action_people(self) -> None:
        """The page of the people, where one calls them by name."""
        from game.tui.screens.office.people import PeopleScreen

        away = {"laid off", "resigned"}
        first = next((one.id for one in self.desk.people if one.state in away), "")
        self.app.push_screen(PeopleScreen(self.game, first), lambda _: self._back())

    def _back(self) -> None:
        self.desk = self.game.desk()
        self.show(self.desk)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)
