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
from game.tui.screens.game_page import GamePage
from game.tui.widgets.decided import unless_left
from game.tui.widgets.plots.plot import Plot

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from game.campaign.desk import Curve, Ending

GUESSED = "quality"
"""The curve that the question before the curtain was about."""
_PACE = 0.06
"""Seconds a month."""


class CurtainScreen(GamePage[None]):
    """Left and right go through the curves; Enter lifts the curtain, then opens the front page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "curve(-1)", "curve before"),
        Binding("right,l", "curve(1)", "next curve"),
        Binding("escape,q", "leave", "to the title", key_display="esc"),
        Binding("enter,space", "on", "go on", key_display="enter", id="last"),
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
    def ending(self) -> Ending | None:
        """How the game ended, once it has."""
        return self.desk.ending

    def _rise(self) -> None:
        ending = self.ending
        if ending is None or not ending.curves:
            self.action_on()
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
        ending = self.ending
        if ending is None:
            return
        curve = ending.curves[self._place]
        count = f"{self._place + 1} of {len(ending.curves)}"
        head = Content(f" {curve.name.upper()}").stylize("bold $primary")
        unit = Content(f"  {curve.unit}   {count}      ").stylize("$muted")
        told = Content("┄┄ what you were told   ").stylize("$ai")
        so = Content("━━ what was so" if self._lifted else "").stylize("$people bold")
        turn = self.desk.date.partition(" ")[0]  # month or quarter
        month = Content(f"   {turn} {self._risen}" if self._risen is not None else "")
        lines = head + unit + told + so + month
        self.query_one("#curtain-head", Static).update(lines)
        self.query_one("#stage Plot", Plot).show(curve, bare=not self._lifted, until=self._risen)
        rising = self._risen is not None
        words = after(ending, curve) if self._lifted and not rising else [before(curve)]
        shown = Content("\n").join([Content(line) for line in words if line])
        self.query_one("#curtain-words", Static).update(shown)

    def _lift(self) -> None:
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
        if self.ending is None or self._risen >= len(self.ending.curves[self._place].true) - 1:
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
        if self._risen is not None and event.key not in {"enter", "space", "left", "right"}:
            event.stop()
            event.prevent_default()
            self._all_at_once()

    def on_click(self) -> None:
        self._all_at_once()

    def action_curve(self, step: int) -> None:
        """Another curve."""
        if self._all_at_once():
            return
        if self.ending is not None and self.ending.curves:
            self._place = (self._place + step) % len(self.ending.curves)
            self._draw()

    def action_on(self) -> None:
        """Lift the curtain; then, the front page."""
        from game.tui.screens.ending.front_page import FrontPageScreen

        if self._all_at_once():
            return
        if not self._lifted and self.ending is not None and self.ending.curves:
            self._lift()
        elif self.ending is not None:
            self.app.push_screen(FrontPageScreen(self.game))

    def action_leave(self) -> None:
        """Back to the title; the game is kept among past games."""
        self.host.leave_game()


def before(curve: Curve) -> str:
    """What is said of a curve while only what was told is drawn."""
    asked = any(value is not None for value in curve.told)
    return "This is what you saw." if asked else "You saw nothing of it: nobody had asked."


def after(ending: Ending, curve: Curve) -> list[str]:
    """What is said once the truth is drawn; what you thought of quality stands under quality."""
    why = f"What took it {curve.why}." if curve.why else ""
    return [why, ending.guess, ending.prediction] if curve.id == GUESSED else [why]
