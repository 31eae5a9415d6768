"""Headings between the parts of the desk, and the line of the board's wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.widgets import department_row, figure_row

if TYPE_CHECKING:
    from game.campaign.desk import Desk


class Head(Widget):
    """One muted line above a part."""

    DEFAULT_CSS = """
    Head { height: 1; text-wrap: nowrap; }
    """
    DEFAULT_CLASSES = "head"

    def __init__(self) -> None:
        super().__init__()
        self._words = Content()

    def show(self, desk: Desk) -> None:
        """Draw the heading for `desk`."""
        words = self.words(desk)
        if words != self._words:
            self._words = words
            self.refresh()

    def words(self, desk: Desk) -> Content:
        """The heading's text."""
        return Content()

    def render(self) -> Content:
        return Content(" ") + self._words


class DepartmentsHead(Head):
    """Names of the departments' columns."""

    def render(self) -> Content:
        return Content(" ") + department_row.header(self.size.width - 1)


class FiguresHead(Head):
    """Names of the figures' columns."""

    def render(self) -> Content:
        return Content(" ") + figure_row.header(self.size.width - 1)


class InboxHead(Head):
    """How many letters, and how many wait."""

    def words(self, desk: Desk) -> Content:
        waiting = sum(1 for letter in desk.letters if letter.options and not letter.answer)
        words = Content(f"INBOX {len(desk.letters)}").stylize("$muted bold")
        if waiting:
            words += Content(f"   {waiting} to answer").stylize("$primary")
        return words


class ClaimsHead(Head):
    """How many claims are open, and what one's own options are worth."""

    def words(self, desk: Desk) -> Content:
        pending = sum(1 for claim in desk.claims if claim.state == "open")
        words = Content(f"CLAIMS {pending}").stylize("$muted bold")
        return words + Content(f"  options {desk.options_worth}").stylize("$muted")


class Wants(Head):
    """What the board wants, in full, where there is room for a line of its own."""

    def words(self, desk: Desk) -> Content:
        nothing = Content("wants nothing yet").stylize("$muted")
        wants = Content(desk.wants) if desk.wants else nothing
        return Content("BOARD  ").stylize("$muted bold") + wants
