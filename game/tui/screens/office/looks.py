"""What to look at: the looks to be had, what was found and how it ages, and the forecasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.game_page import GamePage
from game.tui.screens.list_page import head_of, help_of
from game.tui.screens.office.drawer import Drawer
from game.tui.widgets.rows.look_row import FoundRow, LookRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.services import Game


class LooksScreen(GamePage[None]):
    """Ways of finding out how it is; `o` leads on to what others say will come."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("o", "forecasts", "forecasts"),
        Binding("u", "undo", "undo", show=False),
        Binding("escape,q", "dismiss", "back to the desk", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, title: str, groups: tuple[str, ...]) -> None:
        super().__init__(game)
        self._title, self._groups = title, groups

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            with Vertical(id="looks"):
                yield Static(markup=False, id="page-help")
                yield Rows(LookRow, id="options", empty=" Nothing can be looked at now.")
                yield Static(markup=False, id="look-words")
                yield Static(markup=False, id="found-head")
                yield Rows(FoundRow, id="found", empty="  Nobody has looked at anything yet.")
            yield Drawer(id="look-drawer")

    def on_mount(self) -> None:
        self.show(self.desk)

    def show(self, desk: Desk) -> None:
        head = head_of(desk, self._title)
        self.query_one("#office-head", Static).update(head)
        offers = [offer for offer in desk.offers if offer.group in self._groups]
        self.query_one("#page-help", Static).update(help_of(offers))
        options = [option for offer in offers for option in offer.options]
        self.query_one("#options", Rows).show(options)
        self.query_one("#found", Rows).show(desk.looked)
        fresh = sum(1 for look in desk.looked if look.freshness == "fresh")
        found = fresh + sum(1 for look in desk.looked if look.freshness == "heard")
        coming = sum(1 for look in desk.looked if look.freshness == "coming")
        way = f", {coming} on the way" if coming else ""
        words = Content(f" FOUND {found}{way}").stylize("$muted bold")
        aging = Content("   a band widens by a point a month").stylize("$muted")
        self.query_one("#found-head", Static).update(words + (aging if fresh else Content()))
        self._open_drawer()

    def on_resize(self) -> None:
        super().on_resize()
        self.call_after_refresh(self._open_drawer)

    def _open_drawer(self) -> None:
        """Tell beside the list of the look under the cursor, where there is room for it."""
        drawer, row = self.query_one(Drawer), self.focused
        if drawer.display:
            item = row.item if isinstance(row, LookRow | FoundRow) else None
            drawer.show(self.desk, item)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say what the look under the cursor tells, or does not."""
        row = event.row
        told = Content(row.told(row.item))
        self.query_one("#look-words", Static).update(told.stylize("italic $muted"))
        self._open_drawer()

    @on(Row.Chosen)
    def order(self, event: Row.Chosen) -> None:
        """Order a look; what was found cannot be had again."""
        row = event.row
        if isinstance(row, FoundRow):
            self.notice.say(row.told(row.item))
        elif self.take(row.item.action):
            self.notice.say(self.desk.notices[-1] if self.desk.notices else row.item.label)
            self._read(row.item.action)

    def _read(self, action: str) -> None:
        """Open what a look has told at once: the call that was just made."""
        calls = [letter.id for letter in self.desk.letters if letter.kind == "transcript"]
        if action == "look=line" and calls:
            from game.tui.screens.letters.letter import LetterScreen

            self.notice.say("You called your own support line: the transcript is in the inbox.")
            self.app.push_screen(LetterScreen(self.game, calls[-1]))

    def action_forecasts(self) -> None:
        """Open the forecasts; what was bought there is seen here too."""
        from game.tui.screens.telling.forecasts import ForecastsScreen

        self.app.push_screen(ForecastsScreen(self.game), self._back)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def _back(self, _: None) -> None:
        self.desk = self.game.desk()
        self.show(self.desk)
