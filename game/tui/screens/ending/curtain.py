"""The curtain: what was told first, then, over it, what was so."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from game.errors import GameError
from game.tui.screens.ending.curves import Curves
from game.tui.screens.game_page import GamePage
from game.tui.widgets.decided import unless_left

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

_SPARED = frozenset("123456789f") | {"enter", "space", "left", "right", "h", "l"}
"""Keys that do what they say while the truth rises; any other only ends the rising."""


class CurtainScreen(GamePage[None]):
    """Enter lifts the curtain, then goes from curve to curve, and after the last to the paper."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "curve(-1)", "curve before", key_display="←"),
        Binding("right,l", "curve(1)", "next curve", key_display="→"),
        Binding("1", "answer(1)", "that curve", key_display="1-7"),
        *(Binding(str(n), f"answer({n})", "that curve", show=False) for n in range(2, 10)),
        Binding("f", "front_page", "front page"),
        Binding("escape", "back", "back to the front page", key_display="esc"),
        Binding("escape", "leave", "to the title", key_display="esc"),
        Binding("q", "leave", "to the title"),
        Binding("enter,space", "lift", "lift the curtain", key_display="enter", id="last"),
        Binding("enter,space", "go_on", "next curve", key_display="enter", id="last"),
        Binding("enter,space", "close", "to the front page", key_display="enter", id="last"),
    ]

    _read = False
    """Whether the front page has been seen, and Escape leads back to it."""

    def body(self) -> ComposeResult:
        yield Vertical(id="behind")

    def on_mount(self) -> None:
        if self.desk.phase == "curtain":
            from game.tui.screens.desk.question import QuestionScreen

            self.host.keep_unread(self.game.game_id)
            self.app.push_screen(QuestionScreen(self.game), self._guessed)
        else:
            self._rise()

    def _guessed(self, _: None) -> None:
        self.desk = self.game.desk()
        self._rise()

    def _rise(self) -> None:
        ending = self.desk.ending
        if ending is None or not ending.curves:
            self.action_front_page()
            return
        turn = self.desk.date.partition(" ")[0]
        self.query_one("#behind").mount(Curves(ending, turn))
        self._look_back()

    @work(thread=True, exclusive=True)
    def _look_back(self) -> None:
        """Find out which decisions mattered while the curves are being looked at."""
        with suppress(GameError):
            self.game.decisive(told=unless_left())

    @property
    def _curves(self) -> Curves | None:
        """None until the guess is made and they stand, and of a game without any."""
        return next((one for one in self.query(Curves) if one.is_mounted), None)

    @property
    def asked(self) -> int:
        """How many curves the digits can name."""
        return len(self.desk.ending.curves) if self.desk.ending else 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter does one of three things, and Escape one of two; they say which."""
        if action == "back":
            return self._read
        if action in {"lift", "go_on", "close"} and action != self._next:
            return False
        return super().check_action(action, parameters)

    @property
    def _next(self) -> str:
        """What Enter does here."""
        curves = self._curves
        if curves is None:
            return "lift" if self.asked else "close"
        if not curves.lifted:
            return "lift"
        return "go_on" if curves.rising or not curves.last else "close"

    def dead_key(self, key: str, character: str) -> str:
        if character.isdigit():
            return f"There is no curve {character}: 1 to {self.asked}."
        return super().dead_key(key, character)

    def on_key(self, event: events.Key) -> None:
        """Any key skips."""
        curves = self._curves
        if curves and curves.rising and event.key not in _SPARED:
            event.stop()
            event.prevent_default()
            curves.all_at_once()

    def on_click(self) -> None:
        self._all_at_once()

    def _all_at_once(self) -> bool:
        return self._curves is not None and self._curves.all_at_once()

    def action_lift(self) -> None:
        """Draw what was so over what was told, month by month; any key shows all of it."""
        if self._curves:
            self._curves.lift()

    def action_curve(self, step: int) -> None:
        """Another curve."""
        if self._curves and not self._all_at_once():
            self._curves.show(self._curves.place + step)

    def action_answer(self, number: int) -> None:
        """The curve of that number."""
        if self._curves:
            self._all_at_once()
            self._curves.show(number - 1)

    def action_go_on(self) -> None:
        """The next curve."""
        self.action_curve(1)

    def action_close(self) -> None:
        """All have been seen: the paper."""
        self.action_front_page()

    def action_front_page(self) -> None:
        """The front page, whatever has been seen."""
        from game.tui.screens.ending.front_page import FrontPageScreen

        self._all_at_once()
        if self.desk.ending is not None:
            self._read = True
            self.app.push_screen(FrontPageScreen(self.game))

    def action_back(self) -> None:
        """The front page, which was read before."""
        self.action_front_page()

    def action_leave(self) -> None:
        """Back to the title; the game is kept among past games."""
        self.host.leave_game()
