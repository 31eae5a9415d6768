"""The curtain: what was told first, then, over it, what was so."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.errors import GameError
from game.tui.screens.ending import told
from game.tui.screens.game_page import GamePage
from game.tui.widgets.decided import unless_left
from game.tui.widgets.plots.plot import Plot

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from game.campaign.desk import Curve, Ending

_PACE = 0.06
"""Seconds a month."""
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
        Binding("escape,q", "leave", "to the title", key_display="esc"),
        Binding("enter,space", "lift", "lift the curtain", key_display="enter", id="last"),
        Binding("enter,space", "go_on", "next curve", key_display="enter", id="last"),
        Binding("enter,space", "close", "to the front page", key_display="enter", id="last"),
    ]

    def body(self) -> ComposeResult:
        with Vertical(id="curtain"):
            yield Static(markup=False, id="curtain-head")
            yield Vertical(id="stage")
            yield Static(markup=False, id="curtain-words")

    def on_mount(self) -> None:
        self._place, self._lifted = 0, False
        self._risen: int | None = None
        if self.desk.phase == "curtain":
            from game.tui.screens.desk.question import QuestionScreen

            self.app.push_screen(QuestionScreen(self.game), self._guessed)
        else:
            self._rise()

    def _guessed(self, _: None) -> None:
        self.desk = self.game.desk()
        self._rise()

    @property
    def asked(self) -> int:
        """How many curves the digits can name."""
        return len(self.desk.ending.curves) if self.desk.ending else 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter does one of three things, and says which."""
        if action in {"lift", "go_on", "close"} and action != self._next:
            return False
        return super().check_action(action, parameters)

    @property
    def _next(self) -> str:
        """What Enter does here."""
        if not self._lifted and self.asked:
            return "lift"
        return "go_on" if self._risen is not None or self._place + 1 < self.asked else "close"

    def dead_key(self, key: str, character: str) -> str:
        if character.isdigit():
            return f"There is no curve {character}: 1 to {self.asked}."
        return super().dead_key(key, character)

    def _rise(self) -> None:
        ending = self.desk.ending
        if ending is None or not ending.curves:
            self.action_front_page()
            return
        self.query_one("#stage").mount(Plot(ending.curves[0], ending.events))
        self._look_back()
        self.call_after_refresh(self._draw)

    @work(thread=True, exclusive=True)
    def _look_back(self) -> None:
        """Find out which decisions mattered while the curves are being looked at."""
        with suppress(GameError):
            self.game.decisive(told=unless_left())

    def _draw(self) -> None:
        ending = self.desk.ending
        if ending is None:
            return
        curve = ending.curves[self._place]
        count, width = f"{self._place + 1} of {self.asked}", self.app.size.width
        rising = "" if self._risen is None else f"{self._turn} {self._risen}"
        head = told.head(curve, count, width, rising, lifted=self._lifted)
        self.query_one("#curtain-head", Static).update(head)
        self.query_one("#stage Plot", Plot).show(curve, bare=not self._lifted, until=self._risen)
        words = self.query_one("#curtain-words", Static)
        # as high as it will be: the curve would jump at the moment that counts
        most = told.after(ending, curve, self._turn).wrap(width - 2)
        words.styles.min_height = len(most)
        words.update(self._words(ending, curve))
        self.refresh_bindings()

    @property
    def _turn(self) -> str:
        """``month`` or ``quarter``."""
        return self.desk.date.partition(" ")[0]

    def _words(self, ending: Ending, curve: Curve) -> Content:
        if not self._lifted:
            return Content(told.before(curve))
        if self._risen is not None:
            return Content(told.MEANWHILE)
        return told.after(ending, curve, self._turn)

    def action_lift(self) -> None:
        """Draw what was so over what was told, month by month; any key shows all of it."""
        self._lifted = True
        if self.app.animation_level != "none":
            self._risen = 0
            self._clock = self.set_interval(_PACE, self._tick)
        self._draw()

    def _tick(self) -> None:
        if self._risen is None:
            return
        self._risen += 1
        if (
            self.desk.ending is None
            or self._risen >= len(self.desk.ending.curves[self._place].true) - 1
        ):
            self._all_at_once()
        else:
            self._draw()

    def _all_at_once(self) -> bool:
        """Stop the rising; whether there was any to stop."""
        rising = self._risen is not None
        if rising:
            self._clock.stop()
            self._risen = None
            self._draw()
        return rising

    def on_key(self, event: events.Key) -> None:
        """Any key skips."""
        if self._risen is not None and event.key not in _SPARED:
            event.stop()
            event.prevent_default()
            self._all_at_once()

    def on_click(self) -> None:
        self._all_at_once()

    def action_curve(self, step: int) -> None:
        """Another curve."""
        if self._all_at_once():
            return
        if self.asked:
            self._place = (self._place + step) % self.asked
            self._draw()

    def action_answer(self, number: int) -> None:
        """The curve of that number."""
        self._all_at_once()
        self._place = number - 1
        self._draw()

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
            self.app.push_screen(FrontPageScreen(self.game))

    def action_leave(self) -> None:
        """Back to the title; the game is kept among past games."""
        self.host.leave_game()
