"""Dates that may lie past the end of a game, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.campaign.context import Context

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def beyond(context: Context, month: int) -> str:
    """'beyond your three years' of a month after the game's last one; else empty."""
    length = context.scenario.pace.length
    if month <= length:
        return ""
    years, rest = divmod(length, context.turns(12))
    if rest or not 0 < years < len(_NUMBERS):
        return f"beyond your {length} {context.turn}s"
    return f"beyond your {_NUMBERS[years]} years" if years > 1 else "beyond your year"
