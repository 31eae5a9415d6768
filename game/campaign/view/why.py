"""A figure's true causes as lines, the same for every face."""

from __future__ import annotations

from game.campaign.causes import Cause
from game.campaign.wording import signed

MOST = 5
"""Causes told of one span; the rest are small."""
_UNITS = {
    "churn": "points of churn a month",
    "burnout": "points of fatigue",
    "customers": "customers",
    "headcount": "experienced people",
}


def why_lines(
    figure: str, since_start: tuple[Cause, ...], last_month: tuple[Cause, ...]
) -> tuple[str, ...]:
    """What moved a figure since the first day and last month, largest first; () if unknown."""
    if not since_start:
        return ()
    unit = _UNITS.get(figure, "points")
    lines = [f"Its true causes since your first day, in {unit}:", *_told(since_start)]
    if last_month:
        lines += ["Last month:", *_told(last_month)]
    return tuple(lines)


def _told(causes: tuple[Cause, ...]) -> list[str]:
    return [f"{signed(c.amount)}  {c.meaning} · {c.rule}, {c.standing}" for c in causes[:MOST]]
