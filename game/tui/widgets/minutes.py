"""The meetings before this one: how they went, a line each where there is room, else two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import bar, cell
from game.tui.widgets.lined import Lined

if TYPE_CHECKING:
    from game.campaign.desk import Earlier, Meeting

ON_ONE_LINE = 100
"""Cells from which a meeting has columns."""
_QUARTER, _BAR, _ASKED, _ANSWER = 10, 20, 46, 22
_OUTCOMES = {"met": ("✓ ", "$good"), "missed": ("✗ ", "$bad")}


class Minutes(Lined):
    """Earlier meetings, the latest first, and how the board judges."""

    def __init__(self, meeting: Meeting) -> None:
        super().__init__()
        self._meeting = meeting

    def lines(self, width: int) -> list[Content]:
        one = self._meeting
        held = [line for each in one.earlier for line in _meeting(each, width)]
        return [
            Content("EARLIER MEETINGS").stylize("$muted bold"),
            *(held or [Content("None: it has not asked for anything yet.").stylize("$muted")]),
            Content(),
            Content("HOW IT JUDGES").stylize("$muted bold"),
            *(line for text in one.explained for line in Content(f"· {text}").wrap(max(20, width))),
        ]


def _meeting(one: Earlier, width: int) -> list[Content]:
    quarter = cell(f"quarter {one.quarter}", _QUARTER, "$muted")
    full, empty = bar(one.confidence / 100, _BAR, "█", "░")
    meter = Content(full).stylize("$primary") + Content(empty).stylize("$rule")
    head = quarter + cell(str(one.confidence), 4, "bold", right=True) + " " + meter + "  "
    if width >= ON_ONE_LINE:
        line = head + cell(one.asked, _ASKED) + " " + cell(one.answer, _ANSWER, "$muted")
        return [line + _outcome(one)]
    rest = Content(f"{one.asked}; ") + Content(one.answer).stylize("$muted")
    indent = Content(" " * _QUARTER)
    return [head + _outcome(one), *(indent + line for line in rest.wrap(max(20, width - _QUARTER)))]


def _outcome(one: Earlier) -> Content:
    sign, style = _OUTCOMES.get(one.outcome, ("", ""))
    return Content(f"{sign}{one.came}").stylize(style) if sign else Content()
