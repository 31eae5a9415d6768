"""Named people: who is on a list, who quits, and what goes with them, in both number worlds."""

from __future__ import annotations

from game.model.numbers import Num, Numbers, Truth


def listed(draw: Num, number: Num, heads: Num, xp: Numbers) -> Truth:
    """Whether somebody is on a list of `number` out of `heads`: a uniform draw below its share."""
    return draw < number / xp.maximum(heads, 1.0)


def quits(draw: Num, flow: Num, stock: Num, own: float, xp: Numbers) -> Truth:
    """Whether somebody resigns this week: flow ÷ stock × their own factor."""
    return draw < flow / xp.maximum(stock, 1.0) * own


def knowledge_without(knowledge: Num, share: float, xp: Numbers) -> Num:
    """What a department knows once somebody has left with their share of it."""
    return xp.minimum(knowledge * (1.0 - share), 1.0)


def rejoined(alumni: Num, experienced: Num, xp: Numbers) -> tuple[Num, Num]:
    """Alumni and experienced people, FTE, once a former colleague is at their desk again.

    A head of the one stock becomes one of the other. Few who resign are counted as alumni: where
    less than a head is left of them, the rest of it comes from outside, as with any hire.
    """
    return xp.maximum(alumni - 1.0, 0.0), experienced + 1.0


def knowledge_with(knowledge: Num, share: float, xp: Numbers) -> Num:
    """What a department knows once somebody is back."""
    return xp.minimum(knowledge * (1.0 / (1.0 - share)), 1.0)
