"""The line on top of the desk: company, date, focus, cash, and the way out."""

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
        width = self.size.width - 2
        parts = next(
            (each for each in self._choices() if fits(each, width)), [*self._choices()][-1]
        )
        spare = max(0, width - sum(part.cell_length for part in parts))
        gap, rest = divmod(spare, len(parts) - 1)
        first, *others = parts
        line = first + " " * rest
        for part in others:
            line = line + " " * max(1, gap) + part
        return (Content(" ") + line).truncate(width + 1)

    def _choices(self) -> Iterator[list[Content]]:
        """What may stand in the line, the fullest first."""
        way_out, date = clickable("q", "leave", "q"), self._date(whole=True)
        for name, dots, changed in (
            (24, True, True),
            (24, True, False),
            (16, True, False),
            (24, False, False),
            (16, False, False),
        ):
            focus, cash = self._focus(dots=dots), self._cash(changed=changed)
            yield [self._company(name), date, focus, cash, way_out]
        focus, cash = self._focus(dots=True), self._cash(changed=False)
        yield [self._company(24), self._date(whole=False), focus, cash, way_out]
        for name in (24, 16):
            for dots in (True, False):
                focus, date = self._focus(dots=dots), self._date(whole=False)
                yield [self._company(name), date, focus, self._cash(changed=False)]
        yield [self._company(10), self._focus(dots=False), self._cash(changed=False)]

    def _company(self, most: int) -> Content:
        """As many whole words of its name as `most` cells hold."""
        words = self._desk.company.upper().split()
        while len(words) > 1 and Content(" ".join(words)).cell_length > most:
            words.pop()
        return Content(" ".join(words)).truncate(most, ellipsis=True).stylize("bold $primary")

    def _date(self, *, whole: bool) -> Content:
        unranked = "" if self._desk.ranked else " · practice"
        date = self._desk.date if whole else self._desk.date.partition(" · ")[0]
        return Content(date + unranked)

    def _focus(self, *, dots: bool) -> Content:
        desk = self._desk
        drawn = Content(f" {points(desk.focus, desk.focus_full)}").stylize("$primary")
        return Content(f"focus {desk.focus}") + (drawn if dots else "")

    def _cash(self, *, changed: bool) -> Content:
        cash = next((figure for figure in self._desk.figures if figure.id == "cash"), None)
        if cash is None:
            return Content("")
        money = clickable("m", f"cash {cash.text}", "m")
        if cash.tone == "same":
            return money
        sign, style = TONES[cash.tone]
        moved = f" {cash.change}" if changed else ""
        return money + Content(f"{moved} {sign}").stylize(style)


def fits(parts: Sequence[Content], width: int) -> bool:
    """Whether the parts have room in a line, two cells between them."""
    return sum(part.cell_length for part in parts) + 2 * (len(parts) - 1) <= width
