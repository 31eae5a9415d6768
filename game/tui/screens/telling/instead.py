"""What instead? A decision left out, or its other answers and values, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.page import Page
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.taken_row import Instead, InsteadRow

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Option
    from game.campaign.desk.otherwise import Taken
    from game.tui.services import Game

LEAVE = "Leave it out."


class InsteadScreen(Page[str]):
    """Gives the change that was chosen; none when it is left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("escape,q", "leave", "back", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, taken: Taken) -> None:
        super().__init__()
        self._game, self._taken = game, taken

    def body(self) -> ComposeResult:
        one = self._taken
        with Vertical(id="what-if"):
            head = Content(f" MONTH {one.month}").stylize("bold $primary")
            yield Static(head + Content(f"  {one.told}. What instead?"), markup=False)
            yield Rows(InsteadRow, id="instead", empty="Looking what else could be done …")

    def on_mount(self) -> None:
        self.query_one("#instead", Rows).show(self._first())
        self._look()

    def _first(self) -> list[Instead]:
        """What needs no looking: what is done about it if nothing is."""
        return [] if self._taken.must else [Instead(LEAVE, self._taken.change)]

    @work(thread=True, exclusive=True)
    def _look(self) -> None:
        """The game is gone through again up to that day: some 0.1 s."""
        others = self._game.others(self._taken)
        self.app.call_from_thread(self._found, others)

    def _found(self, others: tuple[Option, ...]) -> None:
        if not self.is_attached:
            return
        one = self._taken
        rows = self.query_one("#instead", Rows)
        rows.show([*self._first(), *(Instead(o.label, one.instead(o.action)) for o in others)])
        if not isinstance(self.focused, InsteadRow) and rows.rows:
            self.set_focus(rows.rows[0])

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Play it."""
        self.dismiss(event.row.item.change)

    def action_leave(self) -> None:
        """Back to what was decided."""
        self.dismiss(None)
