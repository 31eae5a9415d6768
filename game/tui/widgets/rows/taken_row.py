"""A decision that was taken, and what could have been done instead of it, as lines of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.frozen import dataclass
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.campaign.desk.otherwise import Taken
    from game.campaign.desk.why import Decisive

MARK = "◆"
"""Before the decisions that mattered most."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A decision, and what it came to if it is one of those that mattered most."""

    taken: Taken
    effect: str = ""


class TakenRow(WrappedRow[Weighed]):
    """A decision with its month; marked, where it mattered."""

    HELP = "Enter lists what could have been done instead, and plays it."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "play it otherwise")]

    def line(self, item: Weighed, width: int) -> Content:
        mark = Content(MARK if item.effect else " ").stylize("$primary bold")
        month = mark + Content(f"month {item.taken.month:>3}  ").stylize("$muted")
        effect = Content(f" · {item.effect}").stylize("$muted") if item.effect else Content()
        return hanging(month, Content(item.taken.told) + effect, width, month.cell_length + 1)


@dataclass(frozen=True, slots=True)
class Instead:
    """Something that could have been done instead."""

    label: str
    change: str
    """``7:support.ai_share=20``, which plays it."""


class InsteadRow(WrappedRow[Instead]):
    """What could have been done instead."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "play both futures")]

    def line(self, item: Instead, width: int) -> Content:
        return hanging(Content(" "), Content(item.label), width, 2)


def weighed(taken: Sequence[Taken], decisive: Iterable[Decisive] = ()) -> list[Weighed]:
    """Those that mattered most on top, by weight; the others as they were taken."""
    effects = {(one.month, one.text): one.effect for one in decisive}
    order = list(effects)
    found = [Weighed(one, effects.get((one.month, one.text), "")) for one in taken]
    top = [one for one in found if one.effect]
    top.sort(key=lambda one: order.index((one.taken.month, one.taken.text)))
    return [*top, *(one for one in found if not one.effect)]
