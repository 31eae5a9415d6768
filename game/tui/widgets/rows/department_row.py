"""A department on one line: people, AI share, review, pressure, a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

from game.frozen import dataclass
from game.tui.glyphs import AI, FLOOR, GIG, MOODS, PEOPLE, SLOT, bar, cell
from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from game.campaign.desk import DepartmentCard

_NAME = 11
"""Cells of the names of departments at 80 columns, if none needs more."""
_WORD_AND_REMARK = 38
_WORD = 12
"""Cells of a mood's sign and word before a remark."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in cells, without the space between columns."""

    name: int
    bar: int
    gap: int

    @property
    def people(self) -> int:
        """Heads and their bar."""
        return 6 + self.bar

    @property
    def share(self) -> int:
        """Percent, bar, and what has been ordered."""
        return 5 + self.bar + 3

    @property
    def review(self) -> int:
        """Percent reviewed, and whether there are copilots."""
        return 6

    @property
    def used(self) -> int:
        """All but the last column."""
        return self.name + self.people + self.share + self.review + 4 * self.gap


def columns_for(width: int, longest: int) -> Columns:
    """The columns that fit a row of `width` cells, where the `longest` name has so many."""
    if width >= 104:
        return Columns(min(max(16, longest), 24), 14, 2)
    # a remark may take 30 characters, and its sign two: at 80 cells it stands there whole, and
    # names take what they need from the bars
    name = min(max(_NAME, longest), 17 if width >= 76 else _NAME)
    return Columns(name, max(2, 5 - (name - _NAME + 1) // 2) if width >= 76 else 2, 1)


def header(width: int, longest: int) -> Content:
    """The names of the columns, to stand above the rows."""
    columns = columns_for(width, longest)
    names = (
        cell("DEPARTMENT", columns.name),
        cell("  PEOPLE", columns.people),
        cell("  AI SHARE", columns.share),
        cell("REVIEW", columns.review),
        Content("PRESSURE"),
    )
    return Content(" " * columns.gap).join(names).truncate(width).stylize("$muted bold")


class DepartmentRow(Row["DepartmentCard"]):
    """A department; Enter opens its levers."""

    HELP = "Enter opens the department's levers: AI share, review, copilots, people."

    def told(self, item: DepartmentCard) -> str:
        left = f" of {item.people_start:,}" if item.people != item.people_start else ""
        parts = (
            f"{item.name}: {item.people:,}{left} people",
            f"{item.gig:,} by the hour" if item.gig else "",
            f"{item.alumni:,} former staff may return" if item.alumni else "",
            item.note or f"work pressure {MOODS[item.mood][1]}",
        )
        return " · ".join(part for part in parts if part)

    def explained(self, item: DepartmentCard) -> tuple[str, ...]:
        return spoken.department(item)

    def line(self, item: DepartmentCard, width: int) -> Content:
        columns = columns_for(width, self._longest)
        parts = (
            cell(item.name, columns.name, "bold"),
            people(item, columns.bar),
            share(item, columns.bar),
            review(item),
            mood(item, max(0, width - columns.used)),
        )
        return Content(" " * columns.gap).join(parts)

    @property
    def _longest(self) -> int:
        """Cells of the longest name in the list, for all to stand under each other."""
        beside = self.parent.rows if isinstance(self.parent, Rows) else (self,)
        return max(cell_len(row.item.name) for row in beside)


def people(item: DepartmentCard, width: int) -> Content:
    """Heads, with a bar against the start: people, then gig workers."""
    whole = max(1, item.people_start, item.people + item.gig)
    gig = min(width, max(1, round(item.gig / whole * width))) if item.gig else 0
    full, empty = bar(item.people / whole, width - gig, PEOPLE, FLOOR)
    return (
        cell(f"{item.people:,}", 5, right=True)
        + Content(" ")
        + Content(full).stylize("$people")
        + Content(GIG * gig).stylize("$gig")
        + Content(empty).stylize("$rule")
    )


def share(item: DepartmentCard, width: int) -> Content:
    """AI share with its bar, and the order when it has not arrived yet."""
    full, empty = bar(item.ai_share / 100, width, AI, SLOT)
    order = f"→{item.ai_target}" if item.ai_target != item.ai_share else ""
    return (
        cell(f"{item.ai_share}%", 4, right=True)
        + Content(" ")
        + Content(full).stylize("$ai")
        + Content(empty).stylize("$rule")
        + cell(order, 3, "$primary bold")
    )


def review(item: DepartmentCard) -> Content:
    """How much is looked at, and copilots."""
    looked = cell(f"{item.review}%", 3, "" if item.review else "$muted", right=True)
    return looked + cell("+co" if item.copilots else "", 3, "$ai")


def mood(item: DepartmentCard, width: int) -> Content:
    """Pressure by sign and word; a remark, where there is one, in place of the word if narrow."""
    sign, word, style = MOODS[item.mood]
    if not item.note:
        return cell(f"{sign} {word}", width, style)
    if width < max(_WORD_AND_REMARK, len(item.note) + _WORD):
        return cell(f"{sign} {item.note}", width, style)
    lead = Content(f"{sign} {word:<10}").stylize(style)
    return lead + cell(item.note, width - lead.cell_length, "$muted")
