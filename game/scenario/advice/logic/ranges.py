"""Arithmetic on ranges: from what names can be to what an expression can be.

Floats round in one direction for all values of a range, so the ends computed here are the ends
that a game can reach, not estimates.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple


class Range(NamedTuple):
    """All numbers from `low` to `high`, both included."""

    low: float
    high: float

    @property
    def empty(self) -> bool:
        """Whether there is no such number."""
        return self.low > self.high

    def within(self, other: Range) -> Range:
        """What both contain."""
        return Range(max(self.low, other.low), min(self.high, other.high))


ANYTHING: Final = Range(-math.inf, math.inf)


def added(a: Range, b: Range) -> Range:
    """``a + b``."""
    return _sound(a.low + b.low, a.high + b.high)


def negated(a: Range) -> Range:
    """``-a``."""
    return Range(-a.high, -a.low)


def subtracted(a: Range, b: Range) -> Range:
    """``a - b``."""
    return _sound(a.low - b.high, a.high - b.low)


def multiplied(a: Range, b: Range) -> Range:
    """``a * b``."""
    ends = [x * y for x in a for y in b]
    return ANYTHING if any(map(math.isnan, ends)) else Range(min(ends), max(ends))


def divided(a: Range, b: Range) -> Range:
    """``a / b``, which is 0 where b is 0."""
    if b == (0.0, 0.0):
        return Range(0.0, 0.0)
    if b.low <= 0.0 <= b.high:
        positive = a.low >= 0.0 and b.low >= 0.0
        return Range(0.0, math.inf) if positive else ANYTHING
    ends = [x / y for x in a for y in b]
    return ANYTHING if any(map(math.isnan, ends)) else Range(min(ends), max(ends))


def absolute(a: Range) -> Range:
    """``abs(a)``."""
    if a.low <= 0.0 <= a.high:
        return Range(0.0, max(-a.low, a.high))
    return Range(min(abs(a.low), abs(a.high)), max(abs(a.low), abs(a.high)))


def smallest(a: Range, b: Range) -> Range:
    """``min(a, b)``."""
    return Range(min(a.low, b.low), min(a.high, b.high))


def largest(a: Range, b: Range) -> Range:
    """``max(a, b)``."""
    return Range(max(a.low, b.low), max(a.high, b.high))


def _sound(low: float, high: float) -> Range:
    """Infinity less infinity says nothing."""
    return ANYTHING if math.isnan(low) or math.isnan(high) else Range(low, high)
