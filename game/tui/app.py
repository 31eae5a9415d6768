"""The Textual app: themes, the first screen, opening a game, and leaving cleanly.

Importing this module imports neither the rules nor pydantic nor sqlite3: the title paints first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from game.places import assets
from game.tui.themes import DEFAULT, FALLBACKS, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import SystemCommand
    from textual.screen import Screen

    from game.tui.services import Game, Services

SHEETS = ("base", "title", "desk", "letter", "office", "scenes")
INTERRUPTED = 130
"""`return_code` after ctrl+c; everything is kept all the same."""


class HumansWantedApp(App[None]):
    """Draws desks and sends actions back; all the rest comes from `services`."""

    TITLE = "Humans Wanted"
    CSS_PATH = [assets() / "tui" / f"{sheet}.tcss" for sheet in SHEETS]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "keys", "keys", id="keys"),
        Binding("f2", "command_palette", "commands", show=False, id="palette"),
        Binding("f3", "next_theme", "theme", show=False, id="theme"),
        Binding("f4", "skip_weeks", "weeks shown or skipped", show=False, id="weeks"),
        Binding("ctrl+c", "interrupt", "quit at once", show=False, priority=True),
    ]

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        for theme in THEMES:
            self.register_theme(theme)
        kept = services.settings().get("theme", DEFAULT)
        self.weeks_shown = services.settings().get("weeks") != "skipped"
        """Whether the weeks of a month are shown passing."""
        self.theme = kept if kept in self.available_themes else DEFAULT

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return FALLBACKS

    def get_default_screen(self) -> Screen[None]:
        from game.tui.screens.title import TitleScreen

        return TitleScreen()

    def on_mount(self) -> None:
        from game.tui.terminal import leave_when_it_closes

        leave_when_it_closes(self)

    def play(self, game: Game) -> None:
        """Lay a game on the desk, with only the title below it."""
        from game.tui.screens.desk import DeskScreen

        self.leave_game()
        self.push_screen(DeskScreen(game))

    def leave_game(self) -> None:
        """Back to the title; every decision is kept already."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def action_keys(self) -> None:
        """Show all keys."""
        from game.tui.screens.keys import KeysScreen

        if not isinstance(self.screen, KeysScreen):
            self.push_screen(KeysScreen())

    def action_next_theme(self) -> None:
        """Change to the next of the game's own themes, and keep the choice."""
        names = [theme.name for theme in THEMES]
        place = names.index(self.theme) + 1 if self.theme in names else 0
        self.theme = names[place % len(names)]
        self.services.keep_setting("theme", self.theme)

    def action_skip_weeks(self) -> None:
        """Show the weeks of a month passing, or go straight to the next desk; kept."""
        self.weeks_shown = not self.weeks_shown
        kept = "shown" if self.weeks_shown else "skipped"
        self.services.keep_setting("weeks", kept)
        from game.tui.screens.page import Page

        if isinstance(self.screen, Page):
            self.screen.notice.say(f"The weeks of a month are {kept} from now on.")

    def action_interrupt(self) -> None:
        """Leave at once."""
        self.exit(return_code=INTERRUPTED)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        from textual.app import SystemCommand

        yield SystemCommand("Next theme", "Night, morning or high contrast", self.action_next_theme)
        yield SystemCommand("Weeks", "Shown passing, or skipped", self.action_skip_weeks)
        yield SystemCommand("Keys", "All keys of every screen", self.action_keys)
        yield SystemCommand("Quit", "Everything is kept", self.action_quit)
