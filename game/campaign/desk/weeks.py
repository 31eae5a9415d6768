"""A week of the month that has just run."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One week of the month that has just run, for showing it pass."""

    week: int
    cash: str
    text: str
    """What anyone could have noticed; may be empty."""
