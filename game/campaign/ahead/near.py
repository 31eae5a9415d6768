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
    """When a month ends, as seen from now: ``at the end of this month``."""
    left = month - state.month
    if left <= 0:
        return f"at the end of this {context.turn}"
    return f"at the end of {'next ' + context.turn if left == 1 else at(context, month)}"
