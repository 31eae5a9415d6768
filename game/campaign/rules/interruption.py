"""When a month may be interrupted, in both number worlds."""

from __future__ import annotations

from typing import Final

from game.model.numbers import Num, Numbers

STREAM: Final = "interruption"
"""The luck that says after which week: a draw a month."""
FIRST_MONTH: Final = 2
"""Nobody is interrupted before the first month is over."""


def after_week(draw: Num, weeks: int, xp: Numbers) -> Num:
    """After how many weeks of the month something may come that cannot wait.

    Args:
        draw: uniform 0-1, one a month.
        weeks: of the month; at least one is left.
        xp: the number world.
    """
    return 1.0 + xp.floor(draw * float(weeks - 1))
