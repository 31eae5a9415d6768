"""The weeks of a month passing, a line each; any key skips, another goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

    from game.campaign.desk import Desk, WeekLine

_PACE = 0.28
"""Seconds a week."""

_TEXT = 48
"""Cells of a week's text in the panel."""

_SCROLL = {"up": -1, "down": 1, "pageup": -8, "pagedown": 8}
"""Lines that a key scrolls by, where not all the lines are in sight."""

_WIDE, _BESIDE = 0.92, 26
"""The panel's greatest share of the window, and its cells that are no week's text."""


class WeeksScreen(Dialog[None]):
    """Cash by the week, what anyone could have noticed, then the news of the month."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "go_on", "back", show=False),
        Binding("space,enter", "skip", "skip (any key)", key_display="space", id="last"),
        Binding("space,enter", "go_on", "go on (any key)", key_display="space", id="last"),
    ]

    def __init__(self, desk: Desk, seen: int = 0) -> None:
        """The weeks of a desk; so many of them have been `seen` before."""
        super().__init__()
        self._desk = desk
        self._shown = seen
        self._clock: Timer | None = None

    def words(self) -> Content:
        """The head, the weeks shown so far, and after the last the news; of constant height."""
        desk = self._desk
        over = self._shown >= len(desk.weeks)
        room = min(_TEXT, int(self.app.size.width * _WIDE) - _BESIDE)
        drawn = [week_lines(week, room) for week in desk.weeks]
        lines = [line for week in drawn[: self._shown] for line in week]
        lines += [Content()] * sum(len(week) for week in drawn[self._shown :])
        told = (*desk.news, *(one.said for one in desk.earned))
        news = [Content("▸ ").stylize("$primary") + Content(line) for line in told]
        if not over:
            # Lines of the news are kept free, so that the panel does not jump.
            news = [Content(" " * len(line)) for line in news]
        head = Content(desk.company.upper()).stylize("bold $primary")
        gap = [Content()] if news else []
        return Content("\n").join([head, Content(), *lines, *gap, *news])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "skip" or self._clock is not None

    def on_mount(self) -> None:
        if self.app.animation_level == "none":
            self._show_all()
        else:
            self._clock = self.set_interval(_PACE, self._tick)
            self._tick()

    def _tick(self) -> None:
        self._shown += 1
        if self._shown >= len(self._desk.weeks):
            self._show_all()
        else:
            self._redraw()

    def _show_all(self) -> None:
        if self._clock is not None:
            self._clock.stop()
            self._clock = None
        self._shown = len(self._desk.weeks)
        self.refresh_bindings()
        # the news in their own words may take more lines than were kept free for them
        self.query_one("#panel-words", Static).update(self.words())
        panel = self.query_one("#panel", VerticalScroll)
        self.call_after_refresh(panel.scroll_end, animate=False)  # the news comes last

    def _redraw(self) -> None:
        self.query_one("#panel-words", Static).update(self.words(), layout=False)

    def on_key(self, event: events.Key) -> None:
        panel = self.query_one("#panel", VerticalScroll)
        if event.key in _SCROLL and panel.max_scroll_y > 0:
            event.stop()
            event.prevent_default()
            panel.scroll_relative(y=_SCROLL[event.key], animate=False)
        elif event.key not in {"space", "enter", "escape", "ctrl+c"}:
            event.stop()
            self.action_go_on()

    def on_click(self) -> None:
        self.action_go_on()

    def action_skip(self) -> None:
        """Show all at once."""
        self._show_all()

    def action_go_on(self) -> None:
        """Show all at once; when all is shown, leave."""
        if self._clock is not None:
            self._show_all()
        else:
            self.dismiss(None)


def week_lines(week: WeekLine, room: int = _TEXT) -> list[Content]:
    """One week: its number, its cash, and what was noticed, as many lines as that takes."""
    number = Content(f"week {week.week:>3}").stylize("$muted")
    head = number + cell(week.cash, 9, "bold", right=True) + "  "
    nothing = Content("·").stylize("$muted")
    first, *more = Content(week.text).wrap(max(8, room)) if week.text else [nothing]
    return [head + first, *(Content(" " * head.cell_length) + line for line in more)]
