"""Everybody's work beside each other, for a desk with lines to spare: who does what of it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.widgets.slice_table import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Size

    from game.campaign.desk import DepartmentCard

LEAST = 34
"""Cells that a department's table needs."""
_GAP = 2


class Work(Widget):
    """The departments' slices, as many tables to a line as there is room for."""

    DEFAULT_CSS = "Work { height: auto; width: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[DepartmentCard, ...] = ()

    def show(self, cards: tuple[DepartmentCard, ...]) -> None:
        """Draw the work of these departments."""
        if cards != self._cards:
            self._cards = cards
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(tables(self._cards, width))

    def render(self) -> Content:
        return Content("\n").join(tables(self._cards, self.size.width))


def tables(cards: Sequence[DepartmentCard], width: int) -> list[Content]:
    """The tables as lines of `width` cells."""
    told = [card for card in cards if card.slices]
    beside = max(1, min(len(told), (width + _GAP) // (LEAST + _GAP)))
    room = max(LEAST, (width + _GAP) // beside - _GAP)
    lines: list[Content] = []
    for first in range(0, len(told), beside):
        lines += [Content()] if lines else []
        lines += _beside(told[first : first + beside], room)
    return lines


def _beside(cards: Sequence[DepartmentCard], room: int) -> list[Content]:
    parts = [
        [Content(f" {card.name}").stylize("bold"), *table(card.slices, room).split("\n")]
        for card in cards
    ]
    rows = zip_longest(*parts, fillvalue=Content())
    gap = " " * _GAP
    return [
        Content(gap).join(part.pad_right(max(0, room - part.cell_length)) for part in row)
        for row in rows
    ]
