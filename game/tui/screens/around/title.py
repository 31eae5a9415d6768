"""The title: a sign in a window, and what one may do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Center
from textual.content import Content
from textual.widgets import Static

from game.places import assets
from game.tui.screens.around.opening import OpeningPage
from game.tui.sheets import LATER
from game.tui.widgets.rows.menu import Menu, MenuItem

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.tui.services import PastGame

SMALL = """\
╭──────────────────────────────────╮
│    H U M A N S   W A N T E D     │
│ apply within · ask for a person  │
╰──────────────────────────────────╯"""
"""The sign for a window that has no room for the large one and the menu."""
_ROOM = (78, 23)
"""Cells and lines from which there is."""

PITCH = "A terminal game about replacing your staff with AI, and wanting them back."

NEW, CONTINUE, QUIT = "New game", "Continue", "Quit"
"""Also by what a program that plays knows the page."""


class TitleScreen(OpeningPage):
    """Continue is offered while a game is unfinished, or its paper unread."""

    CSS_PATH = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("c", "choose('continue')", "continue", show=False),
        Binding("n", "choose('new')", "new game", show=False),
        Binding("d", "choose('daily')", "daily", show=False),
        Binding("p", "choose('past')", "past games", show=False),
        Binding("a", "choose('achievements')", "achievements", show=False),
        Binding("s", "choose('settings')", "settings", show=False),
        Binding("h", "choose('keys')", "help", show=False),
        Binding("q", "choose('quit')", "quit", id="last"),
    ]

    _looked = False
    """Whether it is known that a game goes on."""

    def body(self) -> ComposeResult:
        yield Center(Static(self._sign(), id="art", markup=False))
        yield Static(PITCH, id="pitch", markup=False)
        menu = Menu(id="menu")
        menu.show(self._items())  # now: lines that come after the first frame cost another one
        yield Center(menu)

    def _sign(self) -> Content:
        across, down = self.app.size
        if across < _ROOM[0] or down < _ROOM[1]:
            return Content(SMALL)
        return Content((assets() / "tui" / "title.txt").read_text(encoding="utf-8").rstrip("\n"))

    def on_resize(self) -> None:
        super().on_resize()
        self.query_one("#art", Static).update(self._sign())

    def on_screen_resume(self) -> None:
        self.notice.say("")
        if self._looked:  # back from a game: the list is whole when it is first seen
            self._look_for_a_game()
        else:
            self.call_after_refresh(self._look_for_a_game)

    def _look_for_a_game(self) -> None:
        # After the first paint: the other screens' style, and the store with its sqlite3.
        for sheet in LATER:
            self.app.stylesheet.read(sheet)
        if self.host.settings_trouble:
            self.notice.refuse(self.host.settings_trouble)
            self.host.settings_trouble = ""
        self._looked = True
        game = self._unfinished()
        self.set_class(game is not None, "-again")
        menu = self.query_one(Menu)
        menu.show([*([continue_item(game)] if game is not None else []), *self._items()])
        if game is not None:
            menu.rows[0].focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The menu's letters do what the menu offers now; any other says that it does nothing."""
        if action == "choose" and parameters == ("continue",) and not self.has_class("-again"):
            return False
        if action == "choose" and parameters == ("daily",) and self.host.services.todays is None:
            return False
        return super().check_action(action, parameters)

    def _items(self) -> list[MenuItem]:
        daily = [MenuItem("daily", "d", "Daily game", "today's luck, the same for everybody")]
        return [
            MenuItem("new", "n", NEW, "choose a company"),
            *(daily if self.host.services.todays else []),
            MenuItem("past", "p", "Past games", "resume, look back, type a run code"),
            MenuItem("achievements", "a", "Achievements", "what your games have earned"),
            MenuItem("settings", "s", "Settings", "theme, motion, questions"),
            MenuItem("keys", "h", "Help", "how to play, and all keys"),
            MenuItem("quit", "q", QUIT, ""),
        ]

    def _unfinished(self) -> PastGame | None:
        games = self.attempt(self.host.services.games) or ()
        unread = self.host.settings.unread
        return next((game for game in games if not game.ending or game.id == unread), None)

    @on(Menu.Picked)
    def pick(self, event: Menu.Picked) -> None:
        """Do what the menu says; an Enter before it is whole may have meant the line to come."""
        if not self._looked:
            self._look_for_a_game()
            if self.has_class("-again"):
                return
        self.action_choose(event.item.id)

    def action_choose(self, what: str) -> None:
        """Do one of the menu's things."""
        getattr(self, f"_open_{what}")()

    def _open_continue(self) -> None:
        game = self._unfinished()
        if game is not None:
            where = "the curtain" if game.ending else f"month {game.month}"
            words = f"Opening {game.company}, {where} …"
            self.open_game(words, lambda: self.host.services.resume(game.id))

    def _open_new(self) -> None:
        from game.tui.screens.around.choice import ChoiceScreen

        self.app.push_screen(ChoiceScreen())

    def _open_daily(self) -> None:
        from game.tui.screens.around.daily import DailyScreen

        if self.host.services.todays is not None:
            self.app.push_screen(DailyScreen())

    def _open_past(self) -> None:
        from game.tui.screens.around.past import PastScreen

        self.app.push_screen(PastScreen())

    def _open_achievements(self) -> None:
        from game.tui.screens.around.achievements import AchievementsScreen

        self.app.push_screen(AchievementsScreen())

    def _open_settings(self) -> None:
        self.host.action_settings()

    def _open_keys(self) -> None:
        self.host.action_keys()

    def _open_quit(self) -> None:
        self.app.exit()


def continue_item(game: PastGame) -> MenuItem:
    """The line that goes on with `game`: over, but its curtain not seen yet, or in play."""
    where = "the curtain" if game.ending else f"month {game.month} of {game.months}"
    about = f"{game.company}, {where}, {game.seed}"
    return MenuItem("continue", "c", CONTINUE, about)
