"""A department's work in its named slices: what is claimed, what AI does, what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import AI, SLOT, bar, cell

if TYPE_CHECKING:
    from textual.geometry import Size

    from game.campaign.desk import SliceLine

_SAYS = "the vendor says so"
"""How a slice is known that nobody has audited: it stands under VENDOR already."""
_CLAIM, _DONE, _FOUND = 6, 5, 5
"""Widths of the columns beside the name, the space before each figure included."""
_TITLE = 13
"""Cells of the name's own heading, which one of six letters follows."""


class SliceTable(Widget):
    """Not a list to choose from: AI takes the slices in this order, whatever they are called."""

    DEFAULT_CSS = """
    SliceTable { height: auto; margin-top: 1; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._slices: tuple[SliceLine, ...] = ()
        self.display = False

    def show(self, slices: tuple[SliceLine, ...]) -> None:
        """Draw a department's slices; hide where there are none."""
        self.display = bool(slices)
        if slices != self._slices:
            self._slices = slices
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(table(self._slices, width).split("\n"))

    def render(self) -> Content:
        return table(self._slices, self.size.width)


def table(slices: tuple[SliceLine, ...], width: int) -> Content:
    """The slices as lines of `width` cells; a long name goes on below."""
    if not slices:
        return Content()
    room = max(8, width - _CLAIM - _DONE - _FOUND - 1)
    head = (
        Content(" ")
        + cell("EASIEST FIRST" if room > _TITLE else "EASIEST", room)
        + cell("VENDOR", _CLAIM, right=True)
        + cell("AI", _DONE, right=True)
        + cell("TRUE", _FOUND, right=True)
    )
    lines = [head.stylize("$muted bold")]
    for one in slices:
        lines += _lines(one, room)
    known = "; ".join(dict.fromkeys(_known(one) for one in slices))
    legend = f"VENDOR: percent right, as it says. TRUE: {known}. AI: its share of this work now."
    foot = Content(legend).stylize("$muted")
    lines += [Content(" ") + line for line in foot.wrap(max(8, width - 1))]
    return Content("\n").join(lines)


def _known(one: SliceLine) -> str:
    if one.found is None:
        return "not audited yet" if one.known in _SAYS else f"not audited: {one.known}"
    return f"percent right, {one.known}"


def _lines(one: SliceLine, room: int) -> list[Content]:
    first, *more = Content(" ".join(one.name.split())).wrap(room)
    figures = (
        cell(f"{one.claimed}", _CLAIM, right=True)
        + _done(one)
        + cell(_found(one), _FOUND, "bold" if one.found is not None else "$muted", right=True)
    )
    name = Content(" ") + first + Content(" " * max(0, room - first.cell_length))
    return [name + figures, *(Content("  ") + line for line in more)]


def _done(one: SliceLine) -> Content:
    full, empty = bar(one.done / 100, _DONE - 1, AI, SLOT)
    return Content(" ") + Content(full).stylize("$ai") + Content(empty).stylize("$rule")


def _found(one: SliceLine) -> str:
    return "?" if one.found is None else f"{one.found}{one.band}"
