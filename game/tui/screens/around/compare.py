"""Two finished games side by side: endings, scores, and what each was played on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.ending.printed import BESIDE_PAR
from game.tui.screens.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Ending

_NAME, _VALUE = 16, 27


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
            yield Static(compared(*self._desks), markup=False, id="compared")


def compared(first: Desk, second: Desk) -> Content:
    """The table of two games that are over."""
    lines = [
        _words("", first.company, second.company, "bold"),
        _words("Seed", first.seed, second.seed),
        _words("Terms", _terms(first), _terms(second)),
    ]
    one, two = first.ending, second.ending
    if one is None or two is None:
        return Content("\n").join(lines)
    lines += [_words("Ending", one.title, two.title), Content()]
    lines += [
        _numbers(name, value, dict(two.axes)[name])
        for name, value in one.axes
        if name in dict(two.axes)
    ]
    return Content("\n").join(
        [
            *lines,
            Content(),
            _numbers("total", one.total, two.total),
            _numbers("at the end", one.month_total, two.month_total),
            *_afterwards(one, two),
            _words("par", str(one.par), str(two.par)),
            _words("", _verdict(one), _verdict(two)),
        ]
    )


def _afterwards(one: Ending, two: Ending) -> list[Content]:
    """The totals after the months that run unattended, in the words that are true of both."""
    if not (one.later or two.later):
        return []
    when = one.later if one.later == two.later else "later"
    return [_numbers(when, one.later_total, two.later_total)]


def _terms(desk: Desk) -> str:
    return desk.difficulty if desk.ranked else f"{desk.difficulty}, practice"


def _verdict(one: Ending) -> str:
    return f"{BESIDE_PAR[one.beside_par][0]} {one.beside_par} par"


def _words(name: str, first: str, second: str, style: str = "") -> Content:
    return cell(name, _NAME, "$muted") + cell(first, _VALUE, style) + " " + cell(second, 30, style)


def _numbers(name: str, first: int, second: int) -> Content:
    row = cell(name, _NAME, "$muted")
    for mine, other in ((first, second), (second, first)):
        sign = Content(" ▲" if mine > other else "  ").stylize("$good")
        row = row + cell(str(mine), 4, "bold", right=True) + sign + " " * (_VALUE - 5)
    return row
