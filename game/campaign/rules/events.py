"""Whether an event comes, and which of several comes first, in both number worlds."""

from __future__ import annotations

from game.model.numbers import Num, Numbers, Truth


def comes(draw: Num, chance: Num) -> Truth:
    """Whether an event whose condition holds comes this month: a uniform draw below its chance."""
    return draw < chance


def precedence(draw: Num, weight: Num, xp: Numbers) -> Num:
    """A waiting time: of several events the one with the least comes first.

    An exponential race: the chance to win is the event's weight over the sum of weights.
    """
    return xp.div(-xp.log(xp.maximum(draw, 1e-12)), weight, 1e9)
