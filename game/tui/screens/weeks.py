"""The weeks of a month passing, a line each; any key skips, another goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.page import GamePage

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.timer import Timer

    from game.campaign.desk import WeekLine
    from game.tui.services import Game

_PACE = 0.28
"""Seconds a week."""


class WeeksScreen(GamePage[None]):
    """Cash by the week, what anyone could have noticed, then the news of the month."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter,escape", "go_on", "go on (any key)", key_display="space", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._shown = 0
        self._clock: Timer | None = None

    def body(self) -> ComposeResult:
        with VerticalScroll(id="weeks", can_focus=False):
            yield Static(Content(self.desk.company.upper()), markup=False, id="weeks-head")
            yield Static(markup=False, id="weeks-lines")
            yield Static(markup=False, id="weeks-news")

    def on_mount(self) -> None:
        if self.host.animated:
            self._clock = self.set_interval(_PACE, self._tick)
            self._tick()
        else:
            self._show_all()

    def _tick(self) -> None:
        self._shown += 1
        self._draw()
        if self._shown >= len(self.desk.weeks):
            self._show_all()

    def _show_all(self) -> None:
        if self._clock is not None:
            self._clock.stop()
            self._clock = None
        self._shown = len(self.desk.weeks)
        self._draw()
        news = [Content("▸ ").stylize("$primary") + Content(line) for line in self.desk.news]
        self.query_one("#weeks-news", Static).update(Content("\n").join(news))
        self.notice.say(f"{self.desk.date}")

    def _draw(self) -> None:
        width = max(30, self.size.width - 8)
        shown = self.desk.weeks[: self._shown]
        lines = [week_line(week, width) for week in shown]
        blank = [Content()] * (len(self.desk.weeks) - len(lines))
        self.query_one("#weeks-lines", Static).update(Content("\n").join([*lines, *blank]))

    def on_key(self, event: events.Key) -> None:
        if event.key not in {"space", "enter", "escape", "f1", "f2", "f3", "ctrl+c"}:
            event.stop()
            self.action_go_on()

    def on_click(self) -> None:
        self.action_go_on()

    def action_go_on(self) -> None:
        """Show all at once; when all is shown, leave."""
        if self._clock is not None:
            self._show_all()
        else:
            self.dismiss(None)


def week_line(week: WeekLine, width: int) -> Content:
    """One week as a line of `width` cells."""
    number = Content(f"week {week.week:>3}").stylize("$muted")
    text = Content(week.text) if week.text else Content("·").stylize("$muted")
    return number + "  " + cell(week.cash, 9, "bold", right=True) + "   " + text
