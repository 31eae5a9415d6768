"""How many rows of a list are out of sight, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def hidden(heights: Sequence[int], top: int, room: int) -> tuple[int, int]:
    """How many of the rows begin above line `top`, and how many end below `room` lines of it."""
    above = below = line = 0
    for height in heights:
        above += line < top
        line += height
        below += line > top + room
    return above, below


def hidden_words(above: int, below: int) -> str:
    """``▴ 2 above  ▾ 3 more``; empty when all is in sight."""
    parts = (f"▴ {above} above" if above else "", f"▾ {below} more" if below else "")
    return "  ".join(part for part in parts if part)
