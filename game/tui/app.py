"""The Textual app: themes, the first screen, opening a game, and leaving cleanly.

Importing this module imports neither the rules nor pydantic nor sqlite3: the title paints first.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from game.errors import GameError
from game.tui.in_turn import KeysInTurn
from game.tui.settings import Settings, overridden
from game.tui.sheets import FIRST
from game.tui.themes import DEFAULT, FALLBACKS, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import SystemCommand
    from textual.command import Provider
    from textual.screen import Screen
    from textual.widget import Widget

    from game.tui.services import Game, Services

INTERRUPTED = 130
"""`return_code` after ctrl+c; everything is kept all the same."""

_LAID = 0.2
"""Seconds after which a new desk stands, and is being read."""


def _key_commands() -> type[Provider]:
    from game.tui.palette import KeyCommands

    return KeyCommands


class HumansWantedApp(KeysInTurn[None]):
    """Draws desks and sends actions back; all the rest comes from `services`."""

    TITLE = "Humans Wanted"
    COMMANDS = App.COMMANDS | {_key_commands}
    CSS_PATH = FIRST
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "keys", "help", id="keys"),
        Binding("f2,ctrl+p", "command_palette", "commands", show=False, id="palette"),
        Binding("f3", "next_theme", "theme", show=False, id="theme"),
        Binding("f4", "skip_weeks", "weeks shown or skipped", show=False, id="weeks"),
        Binding("ctrl+c", "interrupt", "quit at once", show=False, priority=True),
        Binding("ctrl+z", "suspend_process", "to the shell; fg comes back", show=False),
    ]

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        for theme in THEMES:
            self.register_theme(theme)
        self.settings_trouble = ""
        """What was wrong with the kept settings, for the title to tell; empty when nothing was."""
        self.settings = self._kept_settings()
        self._apply()

    def _kept_settings(self) -> Settings:
        try:
            return Settings.read(self.services.settings())
        except GameError as error:
            self.settings_trouble = str(error)
            return Settings()

    def _apply(self) -> None:
        settings = self.settings
        self.theme = settings.theme if settings.theme in self.available_themes else DEFAULT
        if not overridden("motion", no_color=self.no_color):
            self.animation_level = settings.animation

    @property
    def weeks_shown(self) -> bool:
        """Whether the weeks of a month are shown passing."""
        return self.settings.weeks == "shown"

    def change_setting(self, name: str, value: str) -> None:
        """Change a setting; it holds at once, and is kept.

        Raises:
            StoreError: it could not be kept; it holds all the same until the game is left.
        """
        self.settings = Settings.read({**asdict(self.settings), name: value})
        self._apply()
        self.services.keep_setting(name, value)

    def keep_unread(self, game: str) -> None:
        """Keep whose curtain is still to be seen, for the title to offer; empty: nobody's."""
        if game != self.settings.unread:
            with suppress(GameError):  # not worth a word at the curtain: it is among past games
                self.change_setting("unread", game)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return FALLBACKS

    def refresh_css(self, animate: bool = True) -> None:  # noqa: FBT002 - as it is there
        if self.children:
            super().refresh_css(animate)
        else:  # the theme was chosen before anything stands: its colours do, nothing is read twice
            self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[None]:
        from game.tui.screens.around.title import TitleScreen

        return TitleScreen()

    def on_mount(self) -> None:
        from game.tui.terminal import leave_when_it_closes

        leave_when_it_closes(self)

    def play(self, game: Game) -> None:
        """Lay a game on the desk, with only the title below it."""
        from game.tui.garbage import game_laid
        from game.tui.screens.desk.desk import DeskScreen

        self.leave_game()
        self.push_screen(DeskScreen(game))
        if not self.is_headless:
            self.set_timer(_LAID, game_laid)
        if game.note:
            self.call_after_refresh(self._say, game.note)

    def _say(self, words: str) -> None:
        from game.tui.screens.page import Page
        from game.tui.widgets.notice import Notice

        page = self.screen
        if isinstance(page, Page) and page.query(Notice):
            page.notice.say(words)
        elif isinstance(page, Page):  # it lies on another, and has not been laid out yet
            self.call_after_refresh(self._say, words)

    def action_settings(self) -> None:
        """Show the settings."""
        from game.tui.screens.around.settings import SettingsScreen

        if not isinstance(self.screen, SettingsScreen):
            self.push_screen(SettingsScreen())

    def beside(self) -> Iterable[Widget]:
        """What shall be on every page besides its own."""
        return ()

    def leave_game(self) -> None:
        """Back to the title; every decision is kept already."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def action_keys(self) -> None:
        """Show all keys."""
        from game.tui.screens.around.keys import KeysScreen

        if not isinstance(self.screen, KeysScreen):
            self.push_screen(KeysScreen(self.screen))

    def action_next_theme(self) -> None:
        """Change to the next of the game's own themes, and keep the choice."""
        names = [theme.name for theme in THEMES]
        place = names.index(self.theme) + 1 if self.theme in names else 0
        name = names[place % len(names)]
        why = overridden("theme", no_color=self.no_color)
        self._change("theme", name, f"Theme: {name}. {why}".strip())

    def action_skip_weeks(self) -> None:
        """Show the weeks of a month passing, or go straight to the next desk; kept."""
        kept = "skipped" if self.weeks_shown else "shown"
        self._change("weeks", kept, f"The weeks of a month are {kept} from now on.")

    def _change(self, name: str, value: str, words: str) -> None:
        told = words
        try:
            self.change_setting(name, value)
        except GameError as error:
            told = str(error)
        if told:
            self._say(told)

    def action_interrupt(self) -> None:
        """Leave at once."""
        self.exit(return_code=INTERRUPTED)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        from textual.app import SystemCommand

        yield SystemCommand("Next theme", "Night, morning or high contrast", self.action_next_theme)
        yield SystemCommand("Weeks", "Shown passing, or skipped", self.action_skip_weeks)
        yield SystemCommand("Settings", "Theme, motion, weeks, questions", self.action_settings)
        yield SystemCommand("Help", "How to play, and all keys of every screen", self.action_keys)
        yield SystemCommand("Quit", "Everything is kept", self.action_quit)
