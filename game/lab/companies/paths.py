"""Figures of a path, which is a value for each week; each value a float or an array over companies.

So an experiment is measured once for one company and, in the array world, for a thousand that
differ in their parameters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import nan

from game.model.adding import added
from game.model.numbers import Num, Numbers, Truth

Path = Sequence[Num]
"""A value for each week."""


def mean(path: Path) -> Num:
    """The mean over the weeks."""
    return added(path) / len(path)


def less(path: Path, other: Path) -> list[Num]:
    """The one less the other, week by week."""
    return [a - b for a, b in zip(path, other, strict=True)]


def times(path: Path, factor: Num) -> list[Num]:
    """Every value times `factor`."""
    return [value * factor for value in path]


def lowest(values: Iterable[Num], xp: Numbers) -> Num:
    """The lowest value."""
    first, *rest = values
    for value in rest:
        first = xp.minimum(first, value)
    return first


def highest(values: Iterable[Num], xp: Numbers) -> Num:
    """The highest value."""
    return -lowest((-value for value in values), xp)


def reached(path: Path, mark: Num, xp: Numbers) -> Num:
    """When it first rises to `mark`, in weeks, by a straight line between two; NaN if never."""
    over: Truth = path[0] >= mark
    when = xp.where(over, 0.0, nan)
    for week, (before, now) in enumerate(pairwise(path)):
        crossed = xp.both(now >= mark, xp.negate(over))
        part = xp.div(mark - before, now - before, 0.0)
        when = xp.where(crossed, week + part, when)
        over = xp.either(over, crossed)
    return when


def settled(path: Path, mark: Num, xp: Numbers) -> Num:
    """From when on it stays at `mark` or above, in weeks; 0 if always, the last week if never."""
    after = 0.0
    for week, (before, now) in enumerate(pairwise(path)):
        part = xp.div(mark - before, now - before, 0.0)
        still = xp.where(now < mark, week + 1.0, after)
        after = xp.where(xp.both(before < mark, now >= mark), week + part, still)
    return after
