"""Headings between the parts of the desk: what is below, how much is out of sight, a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from game.tui.glyphs import STANDING_SIGNS
from game.tui.widgets.claims_line import counted
from game.tui.widgets.hints import clickable
from game.tui.widgets.out_of_sight import hidden_words
from game.tui.widgets.rows import department_row, figure_row

if TYPE_CHECKING:
    from textual import events

    from game.campaign.desk import Desk
    from game.tui.widgets.rows.rows import Rows


class Head(Widget):
    """One muted line above a part."""

    DEFAULT_CSS = """
    Head { height: 1; text-wrap: nowrap; }
    """
    DEFAULT_CLASSES = "head"
    KEY: tuple[str, str, str] | None = None
    """A key of this part, as shown, what it does, and its name: a click on it is the key."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Content()
        self._hidden = ""

    def show(self, desk: Desk) -> None:
        """Draw the heading for `desk`."""
        words = self.words(desk)
        if words != self._words:
            self._words = words
            self.refresh()

    def count(self, rows: Rows[object]) -> None:
        """Say how many of the rows below are out of sight."""
        words = hidden_words(rows.above, rows.below)
        if words != self._hidden:
            self._hidden = words
            self.refresh()

    def words(self, desk: Desk) -> Content:
        """The heading's text."""
        return Content()

    def columns(self, width: int) -> Content:
        """What stands on the left."""
        return self._words

    def keys(self) -> tuple[tuple[str, str, str], ...]:
        """The keys that stand on the right."""
        return (self.KEY,) if self.KEY is not None else ()

    def on_click(self, event: events.Click) -> None:
        key = event.style.meta.get("key")
        if isinstance(key, str):
            event.stop()
            self.press(key)

    def press(self, key: str) -> None:
        """What a click on a key does."""
        self.app.simulate_key(key)

    def render(self) -> Content:
        width = self.size.width - 2
        left = self.columns(width)
        right = Content(self._hidden).stylize("$primary")
        for key in self.keys():
            right = right + ("  " if right else "") + clickable(*key)
        gap = width - left.cell_length - right.cell_length
        return Content(" ") + (left + " " * gap + right if gap >= 1 else left)


class DepartmentsHead(Head):
    """Names of the departments' columns."""

    KEY = ("c", "company", "c")

    def words(self, desk: Desk) -> Content:
        return Content(max((card.name for card in desk.departments), key=cell_len, default=""))

    def columns(self, width: int) -> Content:
        return department_row.header(width, self._words.cell_length)


class FiguresHead(Head):
    """Names of the figures' columns."""

    KEY = ("?", "why", "question_mark")

    class Asked(Message):
        """A click asks for one of the figures below, whatever else has the cursor."""

    def press(self, key: str) -> None:
        self.post_message(self.Asked())

    def columns(self, width: int) -> Content:
        return figure_row.header(width)


class InboxHead(Head):
    """How many letters, and how many wait; the way into the past, where there is one."""

    PAST = ("b", "back to a month", "b"), ("x", "what if", "x")

    def __init__(self, *, past: bool = False) -> None:
        """`past`: whether the months gone by may be gone back into, and played otherwise."""
        super().__init__()
        self._past = past

    def keys(self) -> tuple[tuple[str, str, str], ...]:
        return self.PAST if self._past else ()

    def words(self, desk: Desk) -> Content:
        waiting = sum(1 for letter in desk.letters if letter.options and not letter.answer)
        words = Content(f"INBOX {len(desk.letters)}").stylize("$muted bold")
        if waiting:
            words += Content(f"   {waiting} to answer").stylize("$primary")
        return words


class ClaimsHead(Head):
    """How many claims are open, and what one's own options are worth."""

    def words(self, desk: Desk) -> Content:
        words = Content(counted(desk.claims)).stylize("$muted bold")
        return words + Content(f"   your options {desk.options_worth}").stylize("$muted")


class PeopleHead(Head):
    """How many of the named staff are still here."""

    def words(self, desk: Desk) -> Content:
        here = sum(1 for person in desk.people if person.state in {"here", "listed", "back"})
        return Content(f"PEOPLE {here} of {len(desk.people)} here").stylize("$muted bold")


class Legend(Head):
    """What the signs before 'how we know' mean."""

    def words(self, desk: Desk) -> Content:
        signs = STANDING_SIGNS
        parts = (
            f"{signs['audited']} counted",
            f"{signs['sampled']} sampled",
            f"{signs['reported']} reported by someone with an interest",
            f"{signs['unknown']} not asked",
        )
        return Content("   ".join(parts)).stylize("$muted")
