"""Curves of a scenario: points over weeks, straight lines between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from game.frozen import dataclass

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
