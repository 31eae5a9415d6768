"""The value a lever takes when somebody wishes for another, in both number worlds."""

from __future__ import annotations

from game.model.numbers import Num, Numbers


def stepped(wished: Num, low: float, high: Num, step: float, xp: Numbers) -> Num:
    """The nearest value of a lever that moves in steps from `low`; halves go up."""
    steps = xp.floor((xp.clip(wished, low, high) - low) / step + 0.5)
    most = xp.floor((high - low) / step)
    return low + xp.minimum(steps, most) * step


def nearest(wished: Num, notches: tuple[int, ...], xp: Numbers) -> Num:
    """The nearest notch of a lever that has a few; halves go down."""
    found: Num = float(notches[0])
    for notch in notches[1:]:
        closer = xp.absolute(wished - float(notch)) < xp.absolute(wished - found)
        found = xp.where(closer, float(notch), found)
    return found
