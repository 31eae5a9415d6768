"""Looks on one line each: those to be had, and those that have been taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows.option_row import decided, hint_of, price_of
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import LookLine, Option

_NAME, _SAID, _MONTH = 26, 11, 9
_NARROW_NAME, _NARROW_MONTH, _WIDE = 16, 5, 70
"""Cells of a name and a month in a row of less than so many."""
FRESHNESS = {
    "coming": ("…", "$warning"),
    "fresh": ("±", "$ai"),
    "lapsed": ("✗", "$muted"),
    "heard": ("·", "$ai"),
}
"""Sign and colour of a look: on its way, still good, worth nothing any more, heard once."""


class LookRow(Row["Option"], inherit_bindings=False):
    """A look that can be had: its price, or why not."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "order it")]
    DECIDES: ClassVar[bool] = True

    HELP = "Enter orders the look; it arrives with next month."

    def line(self, item: Option, width: int) -> Content:
        side = price_of(item) if item.available else hint_of(item)
        name = cell(
            item.label, max(8, width - side.cell_length - 3), "" if item.available else "$muted"
        )
        return Content(" ") + name + " " + side

    def told(self, item: Option) -> str:
        return item.hint

    def decided(self, item: Option) -> str:
        return decided(item)


class FoundRow(Row["LookLine"], inherit_bindings=False):
    """A look taken: what it found, and how long that is worth anything."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "what it does not tell")]

    HELP = "What was found, and when it lapses; below, what it does not tell."

    def line(self, item: LookLine, width: int) -> Content:
        sign, style = FRESHNESS[item.freshness]
        muted = "$muted" if item.freshness == "lapsed" else ""
        wide = width >= _WIDE
        month = f"month {item.month}" if wide else f"m. {item.month}"
        name, said = (_NAME, _SAID) if wide else _shared(item)
        line = Content(" ").join(
            (
                Content(sign).stylize(style),
                cell(item.name, name, muted),
                cell(item.said, said, muted or "bold"),
                cell(
                    "" if item.freshness == "coming" else month,
                    _MONTH if wide else _NARROW_MONTH,
                    "$muted",
                ),
                Content(item.ages).stylize(style),
            )
        )
        silent = Content(f"   {item.silent}").stylize("$muted")
        fits = line.cell_length + silent.cell_length <= width
        return (join_right(line, silent, width) if fits else line).truncate(width)

    def told(self, item: LookLine) -> str:
        return f"It does not tell: {item.silent[:1].lower()}{item.silent[1:]}"


def _shared(item: LookLine) -> tuple[int, int]:
    """Cells of a name and of what was said: a long name takes what the few words leave."""
    both = _NARROW_NAME + _SAID
    name = max(_NARROW_NAME, min(len(item.name), both - len(item.said)))
    return name, both - name


def join_right(left: Content, right: Content, width: int) -> Content:
    """`right` at the end of the line."""
    return left + " " * (width - left.cell_length - right.cell_length) + right
