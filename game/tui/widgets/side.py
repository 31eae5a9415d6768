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

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="diary-text")

    def show(self, desk: Desk) -> None:
        """Draw the month of `desk`."""
        self.query_one("#diary-text", Static).update(diary(desk))


def diary(desk: Desk) -> Content:
    """The month as text."""
    weeks = [f"week {line.week}: {line.text}" for line in desk.weeks if line.text]
    coming = [f"{look.name}, {look.ages}" for look in desk.looked if look.freshness == "coming"]
    parts = [
        *_part("THE BOARD WANTS", [desk.wants or "nothing yet"]),
        *_part("LAST MONTH", [*weeks, *desk.news] or ["nothing to report"]),
        *(_part("ON ITS WAY", coming) if coming else ()),
        *_part("DECIDED THIS MONTH", desk.notices or ["nothing yet"]),
    ]
    return Content("\n").join(parts[:-1])


def _part(head: str, lines: Sequence[str]) -> list[Content]:
    return [
        Content(head).stylize("$muted bold"),
        *(Content(f"· {line}") for line in lines),
        Content(),
    ]
