"""What every screen has: keys below, a line for notices, a word when the window is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll

from game.errors import ActionError, GameError
from game.tui.screens.window import TOO_SMALL, ResultT, Windowed, classes_of
from game.tui.sheets import LATER
from game.tui.widgets import hints
from game.tui.widgets.hints import Hints
from game.tui.widgets.notice import Notice
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import PurePath

    from textual import events
    from textual.app import ComposeResult

    from game.tui.app import HumansWantedApp

DIGITS = (
    Binding("1", "answer(1)", "answer", key_display="1-4"),
    *(Binding(str(number), f"answer({number})", "answer", show=False) for number in range(2, 10)),
)
"""The digits take an answer by its number."""

ValueT = TypeVar("ValueT")


class Page(Windowed[ResultT], Generic[ResultT]):
    """A screen of the game; subclasses give a `body`."""

    AUTO_FOCUS = ".row"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("home", "edge(0)", "to the top", show=False),
        Binding("end", "edge(-1)", "to the end", show=False),
    ]
    CSS_PATH: ClassVar[list[str | PurePath] | None] = LATER
    WAITS: ClassVar[str] = "This waits for your answer"
    """What is said to somebody who would go on where an answer is asked first."""

    _lost = False
    """Whether the notice is about a key that does nothing here."""

    _small = False

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

    def on_resize(self) -> None:
        """In a window too small to play in no key works: they go and come again."""
        small = not TOO_SMALL.isdisjoint(classes_of(self.app.size))
        if small != self._small:
            self._small = small
            self.call_after_refresh(self.refresh_bindings)

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
        return TOO_SMALL.isdisjoint(self.classes)

    def on_key(self, event: events.Key) -> None:
        """A key that does nothing here says so: bindings are tried after all handlers."""
        if self.query_one(TooSmall).display:
            return
        bound = self.active_bindings.get(event.key)
        if self._lost:  # what was said of the key before is over
            self._lost = False
            self.notice.say("")
        if bound is None or not bound.enabled:
            self._lost = True
            self.notice.say(self.dead_key(event.key, event.character or ""), *hints.ways_on(self))

    def dead_key(self, key: str, character: str) -> str:
        """What a key that does nothing here answers; what would lead on stands behind it."""
        digits = "1" if self.asked == 1 else f"1 to {self.asked}"
        if character.isdigit() and self.asked:
            return f"There is no answer {character} here: {digits}."
        if self.asked and key in {"space", "enter"}:
            return f"{self.WAITS}: {digits}, or ↓ and Enter."
        name = character if character.isprintable() and character.strip() else hints.display(key)
        return f"{name} does nothing here."

    @on(Row.Pointed)
    def ask_again(self, event: Row.Pointed) -> None:
        """A first click decides nothing yet: say what the second would, and move nothing."""
        what = event.row.decided(event.row.item)
        ways = "Click once more, or press Enter, to decide", "Click again to decide"
        self.notice.say_still(*(f"{way}: {what}" for way in ways))

    def attempt(self, ask: Callable[[], ValueT]) -> ValueT | None:
        """The value of `ask`, or None after telling the player in one line what is wrong."""
        try:
            return ask()
        except GameError as error:
            self.notice.refuse(error.spoken if isinstance(error, ActionError) else str(error))
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
