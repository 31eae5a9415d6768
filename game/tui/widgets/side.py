"""What stands beside the desk on a wide terminal: this month so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from game.campaign.desk import Desk


class Diary(VerticalScroll, can_focus=False):
    """What the board wants, what is on its way, last month's news, this month's decisions."""

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._left_out = 0
        """How many of this month's first decisions have no room."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="diary-text")

    def show(self, desk: Desk) -> None:
        """Draw the month of `desk`."""
        self._desk = desk
        self._write(0)
        self.call_after_refresh(self._fit)

    def on_resize(self) -> None:
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        """Leave out as many decisions as there is no room for, the first ones first."""
        if self._desk is None or self.size.area == 0:
            return
        width, room = self.query_one("#diary-text").size.width, self.size.height
        left_out = 0
        if self.max_scroll_y > 0 or self._left_out:
            most = max(0, len(self._desk.notices) - 1)
            tries = (
                count for count in range(most + 1) if lines_of(self._desk, count, width) <= room
            )
            left_out = next(tries, most)
        if left_out != self._left_out:
            self._write(left_out)

    def _write(self, left_out: int) -> None:
        self._left_out = left_out
        if self._desk is not None:
            self.query_one("#diary-text", Static).update(diary(self._desk, left_out))


def lines_of(desk: Desk, left_out: int, width: int) -> int:
    """Lines of the month in so many cells, with so many decisions left out."""
    return len(diary(desk, left_out).wrap(max(1, width)))


def diary(desk: Desk, left_out: int = 0) -> Content:
    """The month as text, without so many of its first decisions."""
    earlier = [f"and {left_out} more before"] if left_out else []
    weeks = [f"week {line.week}: {line.text}" for line in desk.weeks if line.text]
    coming = [f"{look.name}, {look.ages}" for look in desk.looked if look.freshness == "coming"]
    parts = [
        *_part("THE BOARD WANTS", [desk.wants or "nothing yet"]),
        *_part("LAST MONTH", [*weeks, *desk.news] or ["nothing to report"]),
        *(_part("ON ITS WAY", coming) if coming else ()),
        *_part("DECIDED THIS MONTH", [*earlier, *desk.notices[left_out:]] or ["nothing yet"]),
    ]
    return Content("\n").join(parts[:-1])


def _part(head: str, lines: Sequence[str]) -> list[Content]:
    return [
        Content(head).stylize("$muted bold"),
        *(Content(f"· {line}") for line in lines),
        Content(),
    ]
