"""Two finished games side by side: endings, scores, and what each was played on."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.around.kept_card import curves
from game.tui.screens.ending.printed import BESIDE_PAR
from game.tui.screens.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.widget import Widget

    from game.campaign.desk import Desk, Ending

_NAME, _VALUE = 16, 27
_BROAD = 76
"""Cells from which both columns have their room; below, they share what there is."""


class CompareScreen(Page[None]):
    """One column a game; ▲ stands beside the better figure."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "dismiss", "back", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#compare"

    def __init__(self, first: Desk, second: Desk) -> None:
        super().__init__()
        self._desks = first, second

    def body(self) -> ComposeResult:
        with VerticalScroll(id="compare"):
            yield Static(Content("TWO GAMES").stylize("bold $primary"), markup=False)
            yield Static(markup=False, id="compared")
            with Horizontal(id="compared-curves"):
                for desk, other in (self._desks, self._desks[::-1]):
                    with Vertical():
                        yield from _drawn(desk.ending, other.ending)

    def on_resize(self) -> None:
        super().on_resize()
        column = _VALUE if self.app.size.width >= _BROAD else (self.app.size.width - 24) // 2
        self.query_one("#compared", Static).update(compared(*self._desks, column))


def _drawn(ending: Ending | None, beside: Ending | None) -> Iterator[Widget]:
    if ending is not None:
        yield from curves(ending, bare=False, beside=beside)


def compared(first: Desk, second: Desk, column: int = _VALUE) -> Content:
    """The table of two games that are over, `column` cells a game."""
    lines = [
        *_words("", first.company, second.company, column, "bold"),
        *_words("Seed", first.seed, second.seed, column),
        *_words("Terms", _terms(first), _terms(second), column),
    ]
    one, two = first.ending, second.ending
    if one is None or two is None:
        return Content("\n").join(lines)
    lines += [*_words("Ending", one.title, two.title, column), Content()]
    lines += [
        _numbers(name, value, dict(two.axes)[name], column)
        for name, value in one.axes
        if name in dict(two.axes)
    ]
    return Content("\n").join(
        [
            *lines,
            Content(),
            _numbers("total", one.total, two.total, column),
            _numbers("at the end", one.month_total, two.month_total, column),
            *_afterwards(one, two, column),
            *_words("par", str(one.par), str(two.par), column),
            *_words("", _verdict(one), _verdict(two), column),
        ]
    )


def _afterwards(one: Ending, two: Ending, column: int) -> list[Content]:
    """The totals after the months that run unattended, in the words that are true of both."""
    if not (one.later or two.later):
        return []
    when = one.later if one.later == two.later else "later"
    return [_numbers(when, one.later_total, two.later_total, column)]


def _terms(desk: Desk) -> str:
    return desk.difficulty if desk.ranked else f"{desk.difficulty}, practice"


def _verdict(one: Ending) -> str:
    return f"{BESIDE_PAR[one.beside_par][0]} {one.beside_par} par"


def _words(name: str, first: str, second: str, column: int, style: str = "") -> list[Content]:
    """A row of words, of as many lines as they need in their columns."""
    sides = [Content(each).wrap(column) or [Content()] for each in (first, second)]
    return [
        cell(name if not place else "", _NAME, "$muted")
        + cell(one.plain, column, style)
        + " "
        + cell(two.plain, column, style)
        for place, (one, two) in enumerate(zip_longest(*sides, fillvalue=Content()))
    ]


def _numbers(name: str, first: int, second: int, column: int) -> Content:
    row = cell(name, _NAME, "$muted")
    for mine, other in ((first, second), (second, first)):
        sign = Content(" ▲" if mine > other else "  ").stylize("$good")
        row = row + cell(str(mine), 4, "bold", right=True) + sign + " " * (column - 5)
    return row
