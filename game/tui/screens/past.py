"""Past games: resume, look back, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.services import PastGame
from game.tui.widgets.row import Row, Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult


class PastRow(Row[PastGame]):
    """Company, seed, how far, how it ended."""

    def line(self, item: PastGame, width: int) -> Content:
        sign, style = ("○", "$muted") if item.ending else ("●", "$primary")
        far = item.ending or f"month {item.month} of {item.months}"
        total = "" if item.total is None else f"{item.total}"
        terms = "practice" if item.practice else item.difficulty
        columns = (
            Content(sign).stylize(style),
            cell(item.updated[:10], 10, "$muted"),
            cell(item.company, 14, "bold"),
            cell(item.seed, 10),
            cell(terms, 8, "$muted"),
            cell(total, 3, "bold $primary", right=True),
            cell(far, max(4, width - 52)),
        )
        return Content(" ").join(columns)


class PastScreen(Page[None]):
    """● is unfinished, ○ has ended; Enter opens either."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("x", "delete", "delete"),
        Binding("y", "copy", "copy run code"),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._doomed = ""

    def body(self) -> ComposeResult:
        with Vertical(id="past"):
            yield Static("PAST GAMES", markup=False, id="past-head")
            yield Rows(PastRow, id="games", empty="You have not run a company yet.")

    def on_mount(self) -> None:
        self._show()

    def _show(self) -> None:
        self.query_one("#games", Rows).show(self.attempt(self.host.services.games) or ())

    @property
    def _game(self) -> PastGame | None:
        return self.focused.item if isinstance(self.focused, PastRow) else None

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Show the run code of the game under the cursor."""
        self._doomed = ""
        self.notice.say(event.row.item.code)

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Open the game."""
        game = self.attempt(lambda: self.host.services.resume(event.row.item.id))
        if game is not None:
            self.host.play(game)

    def action_delete(self) -> None:
        """Forget the game under the cursor, when asked twice."""
        game = self._game
        if game is None:
            return
        if self._doomed != game.id:
            self._doomed = game.id
            self.notice.say(f"x again deletes {game.company}, {game.seed}, for good.")
            return
        self._doomed = ""
        self.attempt(lambda: self.host.services.delete(game.id))
        self._show()
        self.notice.say("Deleted.")

    def action_copy(self) -> None:
        """Copy the run code of the game under the cursor."""
        if self._game is not None:
            self.app.copy_to_clipboard(self._game.code)
            self.notice.say("The run code is in your clipboard, if your terminal allows it.")
