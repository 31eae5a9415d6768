"""Curves of a scenario: points over weeks, straight lines between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from game.model.numbers import FLOATS

Points = Sequence[tuple[float, float]]
_FAR: Final = 1e9


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve made ready for reading: constant before its first and after its last point."""

    weeks: tuple[float, ...]
    values: tuple[float, ...]

    @classmethod
    def through(cls, points: Points) -> Curve:
        """A curve through points in the order of their weeks.

        Raises:
            ValueError: there is no point, or weeks do not rise.
        """
        if not points:
            raise ValueError("a curve needs at least one point")
        weeks = [float(week) for week, _ in points]
        if any(later <= earlier for earlier, later in pairwise(weeks)):
            raise ValueError("the weeks of a curve's points must rise")
        values = [float(value) for _, value in points]
        return cls((-_FAR, *weeks, _FAR), (values[0], *values, values[-1]))

    def at(self, week: float) -> float:
        """The curve's value in a week."""
        after = bisect_right(self.weeks, week)
        start, end = self.weeks[after - 1], self.weeks[after]
        low, high = self.values[after - 1], self.values[after]
        return low + (high - low) * ((week - start) / (end - start))


class Market:
    """What a scenario's market does by itself, whatever the company does."""

    __slots__ = ("hype", "peers")

    def __init__(self, hype: Points, peers: Points) -> None:
        self.hype = Curve.through(hype)
        """What the market hopes of AI, 0-1."""
        self.peers = Curve.through(peers)
        """Share of work that peers have automated since the start, 0-1."""


def usual_market(last: int = 300, step: int = 4) -> Market:
    """The market of 2023-25: peers follow each other, hope peaks within a year and sinks."""
    return Market(usual_hype(last, step), usual_peers(last, step))


def usual_hype(last: int, step: int) -> tuple[tuple[float, float], ...]:
    """½ + ½ sin(π(t + 25)/140), sampled every `step` weeks. Assumption."""
    return tuple((week, 0.5 + 0.5 * _sine((week + 25) / 140)) for week in range(0, last + 1, step))


def usual_peers(last: int, step: int) -> tuple[tuple[float, float], ...]:
    """.62/(1 + exp(-(t - 48)/16)) above its value at the start, every `step` weeks. Assumption."""
    start = _logistic(-48 / 16)
    return tuple(
        (week, 0.62 * (_logistic((week - 48) / 16) - start)) for week in range(0, last + 1, step)
    )


def _logistic(x: float) -> float:
    return 1.0 / (1.0 + FLOATS.exp(-x))


def _sine(turns: float) -> float:
    """sin(π · turns) by its Taylor series about the nearest multiple of π."""
    whole = FLOATS.floor(turns + 0.5)
    x = (turns - whole) * 3.141592653589793
    term = value = x
    for power in range(3, 24, 2):
        term = -term * x * x / (power * (power - 1))
        value = value + term
    odd = whole - 2.0 * FLOATS.floor(whole / 2.0)
    return value * (1.0 - 2.0 * odd)
