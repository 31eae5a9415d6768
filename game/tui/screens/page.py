"""What every screen has: keys below, a line for notices, a word when the window is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import Screen

from game.errors import ActionError, GameError
from game.tui.sheets import LATER
from game.tui.widgets import hints
from game.tui.widgets.hints import Hints
from game.tui.widgets.notice import Notice
from game.tui.widgets.rows.row import Row, Rows
from game.tui.widgets.too_small import LEAST, TooSmall

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import PurePath

    from textual import events
    from textual.app import ComposeResult
    from textual.geometry import Size

    from game.campaign.desk import Desk
    from game.tui.app import HumansWantedApp
    from game.tui.services import Game

DIGITS = (
    Binding("1", "answer(1)", "answer", key_display="1-4"),
    *(Binding(str(number), f"answer({number})", "answer", show=False) for number in range(2, 10)),
)
"""The digits take an answer by its number."""

Breakpoints = list[tuple[int, str]]
WIDTHS: Breakpoints = [(0, "-tiny"), (LEAST[0], "-slim"), (80, "-narrow"), (124, "-wide")]
HEIGHTS: Breakpoints = [(0, "-flat"), (LEAST[1], "-short"), (26, "-roomy"), (32, "-tall")]
"""Cells from which a window is called so."""

ResultT = TypeVar("ResultT")
ValueT = TypeVar("ValueT")


def classes_of(size: Size) -> tuple[str, str]:
    """How wide and how high a window of `size` is, as the style sheets call it."""
    return _last_of(WIDTHS, size.width), _last_of(HEIGHTS, size.height)


def _last_of(breakpoints: Breakpoints, cells: int) -> str:
    return [name for least, name in breakpoints if cells >= least][-1]


class Page(Screen[ResultT], Generic[ResultT]):
    """A screen of the game; subclasses give a `body`."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    AUTO_FOCUS = ".row"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("home", "edge(0)", "to the top", show=False),
        Binding("end", "edge(-1)", "to the end", show=False),
    ]
    CSS_PATH: ClassVar[list[str | PurePath] | None] = LATER

    @property
    def host(self) -> HumansWantedApp:
        """The app, as the one it is."""
        return cast("HumansWantedApp", self.app)

    def compose(self) -> ComposeResult:
        # Textual would say so after the first layout, and lay everything out a second time.
        self.add_class(*classes_of(self.app.size))
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

    @property
    def asked(self) -> int:
        """How many answers the digits can give here."""
        return 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "answer" and parameters not in {(n,) for n in range(1, self.asked + 1)}:
            return False
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
        if character.isdigit() and self.asked:
            return f"There is no answer {character} here: 1 to {self.asked}."
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

    def action_page(self, way: int) -> None:
        """Move a page within the list that has the cursor; without one, read on."""
        column = self._column()
        if column is None:
            for scroll in self._long_parts():
                scroll.scroll_relative(y=way * max(1, scroll.size.height - 1), animate=False)
            return
        step = way * max(1, column.size.height - 1)
        place = list(column.rows).index(cast("Row[object]", self.focused)) + step
        column.rows[min(max(place, 0), len(column.rows) - 1)].focus()

    def action_edge(self, place: int) -> None:
        """Go to the first (0) or the last (-1) line of the list, or of what is read."""
        column = self._column()
        if column is not None:
            column.rows[place].focus()
            return
        for scroll in self._long_parts():
            scroll.scroll_to(y=0 if place == 0 else scroll.max_scroll_y, animate=False)

    def _column(self) -> Rows[object] | None:
        column = self.focused.parent if self.focused is not None else None
        return column if isinstance(column, Rows) and self.focused in column.rows else None

    def _long_parts(self) -> list[VerticalScroll]:
        """The part of the page that is longer than its room."""
        return [each for each in self.query(VerticalScroll) if each.max_scroll_y > 0][:1]


class GamePage(Page[ResultT], Generic[ResultT]):
    """A screen over a game in play."""

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self.desk: Desk = game.desk()

    def take(self, action: str) -> bool:
        """Send a decision; a refusal is one line and changes nothing."""
        from game.campaign.action import Action
        from game.campaign.standing import already_so

        so = self.attempt(lambda: already_so(self.game, Action.parse(action)))
        if so:
            self.notice.say(so)
            return False
        desk = None if so is None else self.attempt(lambda: self.game.act(Action.parse(action)))
        if desk is None:
            return False
        self.desk = desk
        self.show(desk)
        return True

    def take_back(self) -> None:
        """Undo: say what is gone, and what one more would take."""
        before = self.desk
        if self.take("undo"):
            more = self.desk.notices[-1:] if may_undo(self.desk) else ()
            keys = (("u", f"takes back, too: {line}") for line in more)
            self.notice.say(f"Taken back: {' '.join(before.notices[-1:])}", *keys)

    def show(self, desk: Desk) -> None:
        """Draw what has changed."""


def may_undo(desk: Desk) -> bool:
    """Whether the last decision can be taken back: not past a look or an answered letter."""
    options = (option for offer in desk.offers if offer.key == "undo" for option in offer.options)
    return all(option.available for option in options)
