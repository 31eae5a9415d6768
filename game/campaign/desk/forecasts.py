"""Forecasts on the desk: what was said, and what has been shown since."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ForecastLine:
    """One figure of a forecast."""

    id: str
    """The figure's."""
    name: str
    now: str
    """The figure when the forecast was made, as printed."""
    said: str
    """What it will be at the end, as printed."""
    band: str
    """``78 to 88``: where it will be at the end, in four lucks of five; empty without a
    band, or where its edges print alike."""
    points: tuple[float, ...]
    """For drawing, in the unit printed: the figure then, and at the end of each month ahead."""
    low: tuple[float, ...]
    """The band's lower edge, point by point; empty without a band."""
    high: tuple[float, ...]
    shown: tuple[float | None, ...]
    """What the desk had then and has shown since, for the same points; None where nothing."""
    compared: str
    """'said 92 for month 9, shown 81'; empty as long as nothing has been shown."""
    mark: Literal["", "right", "hopeful", "gloomy", "off"]
    """How it has done by then; `off` is wrong about what is neither good nor bad news."""
    by_half: bool
    """It has been wrong by half, or more, of what was said."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A forecast as it was made, and how it has done."""

    id: str
    """Counted from 1 in the order in which they were bought."""
    kind: Literal["consultant", "operations"]
    who: str
    month: int
    """In which it was made."""
    until: int
    """The last month it speaks of."""
    words: str
    """What the forecaster says about it."""
    assumes: str
    """What it rests on, in a sentence or two."""
    verdict: str
    """How it has done so far; empty as long as nothing has been shown."""
    lines: tuple[ForecastLine, ...]
