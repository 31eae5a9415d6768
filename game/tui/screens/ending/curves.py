"""The stage of the curtain: one curve at a time, as it was told and then as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.ending import told
from game.tui.widgets.plots.plot import Plot

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Curve, Ending

PACE = 0.06
"""Seconds a month."""


class Curves(Vertical):
    """Draws the curves of an ending; the truth rises over the one that is shown."""

    def __init__(self, ending: Ending, turn: str) -> None:
        """Curves of `ending`, one at least; `turn` is ``month`` or ``quarter``."""
        super().__init__(id="curtain")
        self._ending, self._turn = ending, turn
        self._risen: int | None = None
        self.place, self.lifted = 0, False

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="curtain-head")
        with Vertical(id="stage"):
            yield Plot(self._curve, self._ending.events)
        yield Static(markup=False, id="curtain-words")

    def on_mount(self) -> None:
        self.call_after_refresh(self._draw)

    @property
    def rising(self) -> bool:
        """Whether the truth is being drawn just now."""
        return self._risen is not None

    @property
    def last(self) -> bool:
        """Whether no curve comes after this one."""
        return self.place + 1 == len(self._ending.curves)

    @property
    def _curve(self) -> Curve:
        return self._ending.curves[self.place]

    def show(self, place: int) -> None:
        """The curve of that number, from 0; after the last comes the first."""
        self.place = place % len(self._ending.curves)
        self._draw()

    def lift(self) -> None:
        """Draw what was so over what was told, month by month if things may move."""
        self.lifted = True
        if self.app.animation_level != "none":
            self._risen = 0
            self._clock = self.set_interval(PACE, self._tick)
        self._draw()

    def all_at_once(self) -> bool:
        """Stop the rising; whether there was any to stop."""
        rising = self.rising
        if rising:
            self._clock.stop()
            self._risen = None
            self._draw()
        return rising

    def _tick(self) -> None:
        if self._risen is None:
            return
        self._risen += 1
        if self._risen >= len(self._curve.true) - 1:
            self.all_at_once()
        else:
            self._draw()

    def _draw(self) -> None:
        curve, width = self._curve, self.app.size.width
        count = f"{self.place + 1} of {len(self._ending.curves)}"
        rising = "" if self._risen is None else f"{self._turn} {self._risen}"
        head = told.head(curve, count, width, rising, lifted=self.lifted)
        self.query_one("#curtain-head", Static).update(head)
        self.query_one(Plot).show(curve, bare=not self.lifted, until=self._risen)
        words = self.query_one("#curtain-words", Static)
        # as high as it will be: the curve would jump at the moment that counts
        most = told.after(self._ending, curve, self._turn).wrap(width - 2)
        words.styles.min_height = len(most)
        words.update(self._words())
        self.screen.refresh_bindings()

    def _words(self) -> Content:
        if not self.lifted:
            return Content(told.before(self._curve))
        if self.rising:
            return Content(told.MEANWHILE)
        return told.after(self._ending, self._curve, self._turn)
