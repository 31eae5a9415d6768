"""What every screen has: keys below, a line for notices, a word when the window is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import Screen

from game.errors import ActionError, GameError
from game.tui.sheets import LATER
from game.tui.widgets import hints
from game.tui.widgets.hints import Hints
from game.tui.widgets.notice import Notice
from game.tui.widgets.rows.row import Row
from game.tui.widgets.too_small import LEAST, TooSmall

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import PurePath

    from textual import events
    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.app import HumansWantedApp
    from game.tui.services import Game

DIGITS = (
    Binding("1", "answer(1)", "answer", key_display="1-4"),
    *(Binding(str(number), f"answer({number})", "answer", show=False) for number in range(2, 10)),
)
"""The digits take an answer by its number."""

ResultT = TypeVar("ResultT")
ValueT = TypeVar("ValueT")


class Page(Screen[ResultT], Generic[ResultT]):
    """A screen of the game; subclasses give a `body`."""

    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (LEAST[0], "-slim"), (80, "-narrow"), (124, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (LEAST[1], "-short"), (26, "-roomy"), (32, "-tall")]
    AUTO_FOCUS = ".row"
    CSS_PATH: ClassVar[list[str | PurePath] | None] = LATER

    @property
    def host(self) -> HumansWantedApp:
        """The app, as the one it is."""
        return cast("HumansWantedApp", self.app)

    def compose(self) -> ComposeResult:
        yield from self.body()
        with Vertical(classes="foot"):
            yield Notice()
            yield Hints()
        yield from self.host.beside()
        yield TooSmall()

    def body(self) -> ComposeResult:
        """The widgets of this screen."""
        yield from ()

    @property
    def notice(self) -> Notice:
        """The line above the keys."""
        return self.query_one(Notice)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return not (self.has_class("-tiny") or self.has_class("-flat"))

    def on_key(self, event: events.Key) -> None:
        """A key that does nothing here says so: bindings are tried after all handlers."""
        if self.query_one(TooSmall).display:
            return
        bound = self.active_bindings.get(event.key)
        if bound is None or not bound.enabled:
            self.notice.say(self.dead_key(event.key, event.character or ""))

    def dead_key(self, key: str, character: str) -> str:
        """What a key that does nothing here answers."""
        name = character if character.isprintable() and character.strip() else hints.display(key)
        return f"{name} does nothing here. F1 lists the keys."

    def attempt(self, ask: Callable[[], ValueT]) -> ValueT | None:
        """The value of `ask`, or None after telling the player in one line what is wrong."""
        try:
            return ask()
        except GameError as error:
            self.notice.refuse((isinstance(error, ActionError) and error.why) or str(error))
            return None

    def action_cursor(self, step: int) -> None:
        """Move to the next or previous line."""
        if step > 0:
            self.focus_next(Row)
        else:
            self.focus_previous(Row)


class GamePage(Page[ResultT], Generic[ResultT]):
    """A screen over a game in play."""

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self.desk: Desk = game.desk()

    def take(self, action: str) -> bool:
        """Send a decision; a refusal is one line and changes nothing."""
        from game.campaign.action import Action

        desk = self.attempt(lambda: self.game.act(Action.parse(action)))
        if desk is None:
            return False
        self.desk = desk
        self.show(desk)
        return True

    def show(self, desk: Desk) -> None:
        """Draw what has changed."""


def may_undo(desk: Desk) -> bool:
    """Whether the last decision can be taken back: not past a look or an answered letter."""
    options = (option for offer in desk.offers if offer.key == "undo" for option in offer.options)
    return all(option.available for option in options)
