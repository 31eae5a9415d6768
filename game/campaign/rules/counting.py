"""Counting in whole numbers, in both number worlds."""

from __future__ import annotations

from game.model.numbers import Num, Numbers


def whole(x: Num, xp: Numbers) -> Num:
    """The nearest whole number; halves go up."""
    return xp.floor(x + 0.5)
