"""What every screen has: keys below, a line for notices, a word when the window is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from textual.binding import Binding
from textual.screen import Screen

from game.errors import GameError
from game.tui.widgets.hints import Hints
from game.tui.widgets.notice import Notice
from game.tui.widgets.row import Row
from game.tui.widgets.too_small import LEAST, TooSmall

if TYPE_CHECKING:
    from collections.abc import Callable

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

    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (LEAST[0], "-narrow"), (124, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (LEAST[1], "-short"), (26, "-roomy"), (32, "-tall")]
    AUTO_FOCUS = ".row"

    @property
    def host(self) -> HumansWantedApp:
        """The app, as the one it is."""
        return cast("HumansWantedApp", self.app)

    def compose(self) -> ComposeResult:
        yield from self.body()
        yield Hints()
        yield Notice()
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

    def attempt(self, ask: Callable[[], ValueT]) -> ValueT | None:
        """The value of `ask`, or None after telling the player in one line what is wrong."""
        try:
            return ask()
        except GameError as error:
            self.notice.refuse(str(error))
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
