"""Something that lies ahead."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.context import Context
from game.campaign.state import GameState
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Near:
    """A thing that is waiting or may go wrong, with the figures that its words take."""

    kind: str
    """A table of ``[ahead]`` in ``assets/words.toml``."""
    turns: int
    """From now until it comes; of what has no date, how soon it deserves attention."""
    figures: Mapping[str, str]


def at(context: Context, month: int) -> str:
    """``month 27``."""
    return f"{context.turn} {month}"


def by(context: Context, state: GameState, month: int) -> str:
    """Which month that is, as seen from now: ``this month``, ``next month``, ``in month 12``."""
    left = month - state.month
    if left <= 0:
        return f"this {context.turn}"
    return f"next {context.turn}" if left == 1 else f"in {at(context, month)}"
