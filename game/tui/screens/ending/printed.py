"""Pieces of the front page as they are printed: dateline, headline, lists, score, rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.campaign.desk.ending import YOU
from game.tui.glyphs import bar, cell
from game.tui.widgets.rows.wrapped import hanging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Desk, Ending, Rival

BIG = 124
"""Cells of a page on which the headline is set in capitals, spaced."""
BESIDE_PAR = {"above": ("▲", "$good"), "below": ("▼", "$bad"), "level with": ("=", "$muted")}
"""The sign of a total above, below or at par, and its colour."""


def dateline(desk: Desk) -> Content:
    """When, how hard, on which luck."""
    practice = "" if desk.ranked else " · practice"
    return Content(f"{desk.date} · {desk.difficulty}{practice} · seed {desk.seed}")


def headline(ending: Ending, width: int) -> Content:
    """The headline as large as the page allows."""
    capitals = ending.headline.upper()
    spaced = " ".join(capitals).replace("   ", "    ")
    if width >= BIG and len(spaced) <= width - 8:
        return Content(spaced)
    return Content(capitals if len(capitals) <= width - 8 else ending.headline)


def listed(title: str, lines: Sequence[str]) -> Content:
    """A heading with a list under it, or nothing."""
    if not lines:
        return Content()
    head = Content(title.upper()).stylize("$muted bold")
    return Content("\n").join([head, *(Content(f"· {line}") for line in lines)])


def score(ending: Ending) -> Content:
    """The axes as bars, the total, and par."""
    label = Content("YOUR ENDING").stylize("$muted bold")
    lines = [label, Content(ending.title).stylize("bold $primary"), Content()]
    for name, value in ending.axes:
        full, empty = bar(value / 100, 12, "█", "░")
        meter = Content(full).stylize("$primary") + Content(empty).stylize("$rule")
        lines.append(cell(name, 11) + cell(str(value), 3, "bold", right=True) + " " + meter)
    sign, style = BESIDE_PAR[ending.beside_par]
    verdict = Content(f"{sign} {ending.beside_par} par").stylize(style)
    total = cell("total", 11) + cell(str(ending.total), 3, "bold $primary", right=True)
    lines.append(total + Content(f" par {ending.par} ") + verdict)
    return Content("\n").join([*lines, Content(ending.weighed).stylize("$muted"), Content()])


def rivals(ending: Ending, room: int) -> Content:
    """You among the strategies, the best first; endings in `room` cells."""
    head = Content("ON THE SAME LUCK").stylize("$muted bold")
    head += Content(f" · {ending.among}").stylize("$muted")
    return Content("\n").join([head, *(rival_line(each, room) for each in ending.table)])


def rival_line(rival: Rival, room: int) -> Content:
    """One strategy, or you: the total, and the ending on lines of `room` cells."""
    total = cell(str(rival.total), 3, "bold", right=True)
    name = cell(rival.name, 16, "bold $primary" if rival.name == YOU else "")
    head = name + total + "  "
    ending = Content(rival.ending).stylize("$muted")
    return hanging(head, ending, head.cell_length + room, head.cell_length)
