"""The ledger: every claim made, what was known of it and what became of it; taking one back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Static

from game.tui.screens.game_page import GamePage, may_undo
from game.tui.screens.list_page import head_of
from game.tui.screens.office.said import retractions, said
from game.tui.widgets.reading import Reading
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk


class LedgerScreen(GamePage[bool]):
    """Left with True by somebody who wants to write a release."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "line(-1)", "up", show=False),
        Binding("down,j", "line(1)", "down", show=False),
        Binding("pagedown", "page(1)", "read below", show=False),
        Binding("pageup", "page(-1)", "read above", show=False),
        Binding("p", "release", "write a release"),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Reading(id="ledger-read"):
            yield Static(markup=False, id="ledger-claims")
        yield Rows(OptionRow, id="options")

    def on_mount(self) -> None:
        self.show(self.desk)

    def show(self, desk: Desk) -> None:
        self.query_one("#office-head", Static).update(head_of(desk, "The ledger"))
        self.query_one("#ledger-claims", Static).update(said(desk.claims))
        self.query_one("#options", Rows).show(retractions(desk))

    @on(Row.Chosen)
    def retract(self, event: Row.Chosen) -> None:
        """Take a claim back."""
        if self.take(event.row.item.action):
            back = (("u", "takes it back"),) if may_undo(self.desk) else ()
            self.notice.say(self.desk.notices[-1], *back)

    def action_line(self, step: int) -> None:
        """To another claim that can be taken back; where there is none, read on."""
        if self.query(Row):
            self.action_cursor(step)
        else:
            self.query_one(Reading).scroll_relative(y=2 * step, animate=False)

    def action_page(self, way: int) -> None:
        """Read on by a page."""
        self.query_one(Reading).page(way)

    def action_release(self) -> None:
        """To the slots of a release."""
        self.dismiss(True)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(False)
