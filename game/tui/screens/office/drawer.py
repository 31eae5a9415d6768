"""Beside the looks, where there is room: what one tells and does not tell, and the drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.campaign.view.looked import silence
from game.tui.glyphs import cell
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.look_row import FRESHNESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from game.campaign.desk import Desk, LookLine, Option

_NAME, _FOUND = 16, 10
"""Cells of a name, and of what was found in a month."""


class Drawer(Vertical):
    """Tells of the look under the cursor; decides nothing."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False, id="drawer-look")
        yield Static(markup=False, id="drawer-kept")
        yield History()

    def show(self, desk: Desk, item: Option | LookLine | None) -> None:
        """Show a look, to be had or taken, and all that was found so far."""
        room = max(_NAME + _FOUND, self.size.width - 2)
        self.query_one("#drawer-look", Static).update(two_sides(item) if item else Content())
        self.query_one("#drawer-kept", Static).update(kept(desk.looked, room))
        history = self.query_one(History)
        history.show(desk)
        if item is not None:
            history.choose(_figure(desk, item))


def two_sides(item: Option | LookLine) -> Content:
    """What a look tells, and what it does not."""
    from game.campaign.desk import LookLine

    if isinstance(item, LookLine):
        name, told, silent = item.name, item.said or item.ages, item.silent
    else:
        name, told, silent = item.label, item.hint, silence(item.action)
    return Content("\n").join(
        [
            Content(name.upper()).stylize("$primary bold"),
            Content(),
            _head("WHAT IT TELLS"),
            Content(told),
            Content(),
            _head("WHAT IT DOES NOT TELL"),
            Content(silent),
        ]
    )


def kept(looked: Sequence[LookLine], width: int) -> Content:
    """What was found, a line for each thing and a column for each month, as wide as it is now."""
    found = [one for one in looked if one.said]
    if not found:
        return _head("THE DRAWER") + Content("  empty").stylize("$muted")
    months = sorted({one.month for one in found})[-((width - _NAME) // _FOUND) :]
    head = cell("THE DRAWER", _NAME) + Content("").join(
        [cell(f"month {month}", _FOUND, right=True) for month in months]
    )
    names = dict.fromkeys(one.name for one in found if one.month in months)
    lines = [_line(name, [one for one in found if one.name == name], months) for name in names]
    note = Content("Bands as they are now: a point wider each month.").stylize("$muted")
    return Content("\n").join([head.stylize("$muted bold"), *lines, note])


def _line(name: str, found: Sequence[LookLine], months: Sequence[int]) -> Content:
    parts = [cell(name, _NAME)]
    for month in months:
        one = next((look for look in found if look.month == month), None)
        style = FRESHNESS[one.freshness][1] if one else "$muted"
        said = one.said.replace(" %", "%") if one else "·"
        parts.append(cell(said, _FOUND, style, right=True))
    return Content("").join(parts)


def _figure(desk: Desk, item: Option | LookLine) -> str:
    """The figure of the desk that a look bears on; that of the first one, if on none."""
    bears = {"qa": "quality", "standing_qa": "quality", "callbacks": "silent", "survey": "burnout"}
    kind = getattr(item, "action", "").removeprefix("look=")
    figure = getattr(item, "figure", "") or bears.get(kind, "quality")
    return figure if any(one.id == figure for one in desk.figures) else desk.figures[0].id


def _head(words: str) -> Content:
    return Content(words).stylize("$muted bold")
