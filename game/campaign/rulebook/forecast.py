"""The two forecasts: what they cost, how far they reach, and when one counts as wrong."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Forecaster:
    """Somebody who looks ahead for a price."""

    name: str
    focus: int
    money: int
    tells: str


@dataclass(frozen=True, slots=True)
class ForecastRules:
    """How forecasts are drawn and judged."""

    months: int
    """Months ahead."""
    lucks: int
    """Lucks that the operations manager's fan is made of."""
    tail: float
    """Share of them left out at either end of the band."""
    trend: int
    """Months of the past that the consultants extend."""
    lift: float
    """What they add over the whole reach, as a share of the figure."""
    room: float
    """Of the room left to a share, how much they dare to use."""
    kept: int
    """Forecasts of each kind that stay on the desk."""
    right: float
    """Off by no more than so much of what was said: right."""
    wrong: float
    """Off by so much of it: wrong by half."""
    kinds: dict[str, Forecaster]
