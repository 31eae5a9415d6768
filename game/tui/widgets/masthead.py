"""The line on top of the desk: company, date, focus, cash, and the way out, each in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import TONES, points
from game.tui.widgets.hints import clickable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events

    from game.campaign.desk import Desk

WAY_OUT = clickable("q", "leave", "q")
MOST_DOTS, MONEY, CHANGE, WEEK = 5, 6, 5, 3
"""Cells kept for the dots of focus, for the cash, what moved it, and a week's number."""


class Masthead(Widget):
    """Company, month, focus as dots and in figures, cash."""

    DEFAULT_CSS = """
    Masthead { height: 1; text-wrap: nowrap; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def show(self, desk: Desk) -> None:
        """Show the head of `desk`."""
        if desk is not self._desk:
            self._desk = desk
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        key = event.style.meta.get("key")
        if isinstance(key, str):
            event.stop()
            self.app.simulate_key(key)

    def render(self) -> Content:
        width = self.size.width - 1
        parts = next(
            (each for each in self._choices() if fits(each, width)), [*self._choices()][-1]
        )
        spare = max(0, width - 1 - sum(part.cell_length for part in parts))
        gap, rest = divmod(spare, len(parts) - 1)
        first, *others = parts
        line = first + " " * (rest if gap else 0)
        for part in others:
            line = line + " " * max(1, gap) + part
        return (Content(" ") + line).truncate(width + 1)

    def _choices(self) -> Iterator[list[Content]]:
        """What may stand in the line, the fullest first."""
        for whole, name, dots, changed in (
            (True, 24, True, True),
            (True, 24, True, False),
            (True, 16, True, False),
            (True, 24, False, False),
            (True, 16, False, False),
            (False, 24, True, False),
            (False, 16, True, False),
            (False, 24, False, False),
            (False, 16, False, False),
        ):
            focus, cash = self._focus(dots=dots), self._cash(changed=changed)
            yield [self._company(name), self._date(whole=whole), focus, cash, WAY_OUT]
        yield [self._company(10), self._focus(dots=False), self._cash(changed=False), WAY_OUT]

    def _company(self, most: int) -> Content:
        """As many whole words of its name as `most` cells hold."""
        words = self._desk.company.upper().split()
        while len(words) > 1 and Content(" ".join(words)).cell_length > most:
            words.pop()
        return Content(" ".join(words)).truncate(most, ellipsis=True).stylize("bold $primary")

    def _date(self, *, whole: bool) -> Content:
        unranked = "" if self._desk.ranked else " · practice"
        date = self._desk.date if whole else self._desk.date.partition(" · ")[0]
        return filled(Content(date + unranked), len(date) + growing(date) + len(unranked))

    def _focus(self, *, dots: bool) -> Content:
        desk = self._desk
        drawn = Content(f" {points(desk.focus, desk.focus_full)}").stylize("$primary")
        words = Content(f"focus {desk.focus}") + (drawn if dots else "")
        return filled(words, len("focus 4") + dots * (1 + max(MOST_DOTS, desk.focus_full)))

    def _cash(self, *, changed: bool) -> Content:
        cash = next((figure for figure in self._desk.figures if figure.id == "cash"), None)
        if cash is None:
            return Content("")
        money = clickable("m", f"cash {cash.text}", "m")
        room = len("m cash ") + MONEY + len(" ▲") + changed * (1 + CHANGE)
        if cash.tone == "same":
            return filled(money, room)
        sign, style = TONES[cash.tone]
        moved = f" {cash.change}" if changed else ""
        return filled(money + Content(f"{moved} {sign}").stylize(style), room)


def growing(date: str) -> int:
    """Cells that a date will take more, when its month and its week have all their digits."""
    month, *_, last = [word for word in date.split() if word.isdigit()] or ("", "")
    weeks = WEEK - len(last) if "week" in date else 0
    length = [word for word in date.partition(" · ")[0].split() if word.isdigit()][-1:]
    return max(0, weeks) + max(0, len("".join(length)) - len(month))


def filled(part: Content, room: int) -> Content:
    """A part with the cells that it may need in another month."""
    return part + " " * max(0, room - part.cell_length)


def fits(parts: Sequence[Content], width: int) -> bool:
    """Whether the parts have room in a line, a cell between them."""
    return sum(part.cell_length for part in parts) + len(parts) - 1 <= width
