"""What of a desk its rows and its last line show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.campaign.desk import Desk, Figure


def figures_of(desk: Desk) -> list[Figure]:
    """The figures' rows: cash is in the masthead, and the board's row says what it wants."""
    return [
        replace(figure, source=desk.wanted or desk.wants)
        if figure.id == "board" and desk.wants
        else figure
        for figure in desk.figures
        if figure.id != "cash"
    ]


def earned_line(desk: Desk) -> str:
    """What the last turn has earned: one with its sentence, several by name."""
    first, *others = desk.earned
    names = ", ".join(one.name for one in desk.earned)
    return f"★ Earned: {names}." if others else f"★ {first.said}"
