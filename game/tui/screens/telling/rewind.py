"""Going back to a month: what was decided in each, and the lines that have branched off so far."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.campaign.desk.rewinding import PastMonth
from game.tui.family import family, told
from game.tui.screens.around.opening import OpeningPage
from game.tui.screens.page import Page
from game.tui.services import PastGame
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.screen import Screen

    from game.tui.services import Game


class MonthRow(WrappedRow[PastMonth]):
    """A month, and what was decided in it."""

    HELP = "Enter begins a branch at the start of this month."
    DECIDES: ClassVar[bool] = True
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "branch off here")]

    def line(self, item: PastMonth, width: int) -> Content:
        month = Content(f" month {item.month:>3}  ").stylize("$muted")
        words = Content(" · ".join(item.told)) or Content("nothing was decided").stylize("$muted")
        return hanging(month, words, width, month.cell_length + 1)

    def decided(self, item: PastMonth) -> str:
        return f"back to month {item.month}, as a branch"


class LineRow(WrappedRow[PastGame]):
    """Another line of the same past."""

    HELP = "Enter goes on with this line."

    def line(self, item: PastGame, width: int) -> Content:
        name = Content(f" {item.id}  ").stylize("$primary bold")
        return hanging(name, Content(told(item)), width, name.cell_length + 1)


def say_on(screen: Screen[Any], words: str) -> None:
    """Say something on whatever screen there is now, if it can."""
    if isinstance(screen, Page):
        screen.notice.say(words)


class RewindScreen(OpeningPage):
    """Enter on a month begins a branch there; the game it branches off stays as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__()
        self._game = game

    def body(self) -> ComposeResult:
        head = Content(" BACK TO A MONTH").stylize("bold $primary")
        about = "  Enter begins an unranked branch there; this game stays."
        with Vertical(id="rewind"):
            yield Static(head + Content(about).stylize("$muted"), markup=False)
            yield Rows(MonthRow, id="months", empty="Looking …")
            yield Static(markup=False, id="lines-head")
            yield Rows(LineRow, id="lines")

    def on_mount(self) -> None:
        self.fetch("Going through the months …", self._game.months, self._months)
        games = self.attempt(self.host.services.games) or ()
        here = self._game.game_id
        others = [one for one in family(games, here) if one.id != here] if here else []
        head = f" OTHER LINES OF THIS PAST {len(others)}" if others else ""
        self.query_one("#lines-head", Static).update(Content(head).stylize("$muted bold"))
        self.query_one("#lines", Rows).show(others)

    def _months(self, months: tuple[PastMonth, ...]) -> None:
        rows = self.query_one("#months", Rows)
        rows.show(months[::-1])
        if rows.rows and not isinstance(self.focused, MonthRow):
            self.call_after_refresh(rows.rows[0].focus)

    def _branch(self, game: Game, month: int) -> None:
        host = self.host
        host.play(game)
        board = ": the board meets before it" if game.desk().phase == "board" else ""
        words = f"A branch from month {month}{board}. Not ranked; the game it left stays."
        host.call_after_refresh(lambda: say_on(host.screen, words))

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say all that was decided in the month under the cursor."""
        item = event.row.item
        self.notice.say(" · ".join(item.told) if isinstance(item, PastMonth) else told(item))

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Begin a branch, or go on with another line."""
        item = event.row.item
        if isinstance(item, PastMonth):
            month = item.month
            rewound = partial(self._game.rewound, month)
            self.fetch(
                f"Going back to month {month} …", rewound, lambda game: self._branch(game, month)
            )
        else:
            self.open_game(f"Opening {item.id} …", lambda: self.host.services.resume(item.id))
