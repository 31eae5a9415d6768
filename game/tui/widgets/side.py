"""What stands beside the desk on a wide terminal: the staff, and this month so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.widgets.section import Head

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk


class PeopleHead(Head):
    """How many of the named staff are still here."""

    def words(self, desk: Desk) -> Content:
        here = sum(1 for person in desk.people if person.state in {"here", "listed", "back"})
        return Content(f"PEOPLE {here} of {len(desk.people)} here").stylize("$muted bold")


class Diary(VerticalScroll, can_focus=False):
    """News since last month, then this month's decisions."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="diary-text")

    def show(self, desk: Desk) -> None:
        """Draw the month of `desk`."""
        self.query_one("#diary-text", Static).update(diary(desk))


def diary(desk: Desk) -> Content:
    """Last month's weeks and news, and this month's decisions, as text."""
    parts = [Content("LAST MONTH").stylize("$muted bold")]
    weeks = [f"week {line.week}: {line.text}" for line in desk.weeks if line.text]
    parts += [Content(f"· {line}") for line in (*weeks, *desk.news)] or [
        Content("nothing to report").stylize("$muted")
    ]
    parts += [Content(""), Content("DECIDED THIS MONTH").stylize("$muted bold")]
    parts += [Content(f"· {line}") for line in desk.notices] or [
        Content("nothing yet").stylize("$muted")
    ]
    return Content("\n").join(parts)
