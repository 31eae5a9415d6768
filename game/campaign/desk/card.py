"""The run card: a finished game in a dozen lines of text, to copy and to show."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from game.campaign.desk.desk import Desk
from game.campaign.desk.ending import Curve, Ending

STEPS = "▁▂▃▄▅▆▇█"
UNKNOWN = "·"
BAR = 10
"""Cells of an axis."""


def card(desk: Desk) -> str:
    """The card of a game that is over; empty while it is not."""
    ending = desk.ending
    if ending is None:
        return ""
    mode = "" if desk.ranked else " · practice"
    lines = [
        f"HUMANS WANTED · {desk.company} · {desk.difficulty}{mode} · {desk.seed}",
        f"{ending.title}: “{ending.headline}”",
        "",
        *(f"{name:<10}{points:>3} {axis(points)}" for name, points in ending.axes),
        f"{'total':<10}{ending.total:>3} par {ending.par}, {ending.beside_par.split()[0]}",
        "",
        *drawn(ending),
        *((ending.guess, "") if ending.guess else ()),
        ending.code,
    ]
    return "\n".join(lines) + "\n"


def axis(points: int) -> str:
    """0-100 as a bar."""
    full = min(BAR, max(0, (points * BAR + 50) // 100))
    return "█" * full + "░" * (BAR - full)


def drawn(ending: Ending) -> list[str]:
    """The first curve, as told and as it was; nothing where there is none."""
    if not ending.curves:
        return []
    curve = ending.curves[0]
    told, true = both(curve)
    return [f"{curve.name}, told  {told}", f"{curve.name}, true  {true}", ""]


def both(curve: Curve) -> tuple[str, str]:
    """Both series on one scale."""
    known = [value for value in chain(curve.told, curve.true) if value is not None]
    low, room = min(known), max(max(known) - min(known), 1e-9)
    return _steps(curve.told, low, room), _steps(curve.true, low, room)


def _steps(values: Sequence[float | None], low: float, room: float) -> str:
    return "".join(
        UNKNOWN if value is None else STEPS[min(7, int((value - low) / room * 8.0))]
        for value in values
    )
