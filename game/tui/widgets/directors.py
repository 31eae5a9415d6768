"""The directors at the table: side by side where there is room, else one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.setting import framed, inside, set_text
from game.tui.widgets.lined import Lined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Director

SIDE_BY_SIDE = 110
"""Cells from which each has a chair of their own."""
GAP = 2


class Directors(Lined):
    """Who they are, and what each says."""

    def __init__(self, directors: Sequence[Director]) -> None:
        super().__init__()
        self._directors = tuple(directors)

    def lines(self, width: int) -> list[Content]:
        if not self._directors:
            return []
        if width >= SIDE_BY_SIDE:
            return table(self._directors, width)
        return [line for one in self._directors for line in below(one, width)]


def below(director: Director, width: int) -> list[Content]:
    """A director on lines of their own."""
    name = Content(f"{director.name}: ").stylize("$people bold")
    return (name + Content(f"“{director.line}”")).wrap(max(20, width))


def table(directors: Sequence[Director], width: int) -> list[Content]:
    """All of them in a row, each behind a name plate."""
    wide = (width - GAP * (len(directors) - 1)) // len(directors)
    said = [plate(one, inside(wide)) for one in directors]
    high = max(len(lines) for lines in said)
    chairs = [framed([*lines, *[Content()] * (high - len(lines))], wide) for lines in said]
    gap = Content(" " * GAP)
    return [gap.join(row) for row in zip(*chairs, strict=True)]


def plate(director: Director, room: int) -> list[Content]:
    """A name, what they are there for, and their line."""
    name, _, about = director.name.partition(", ")
    head = Content(name).stylize("$people bold").truncate(room, ellipsis=True)
    return [head, Content(about).stylize("$muted"), *set_text(f"“{director.line}”", room)]
