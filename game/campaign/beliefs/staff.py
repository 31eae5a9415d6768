"""What staff would have answered, from how things truly stood in that month.

A survey's scale is 1-5, and its mean follows the share who agree: 1 where nobody does, 5 where all
do. Who is worn out says that the pace cannot be kept up; morale is the share who feel looked after.
What should have become better is answered from what staff feel or see of it: where nothing has
moved hardly anybody agrees, and a tanh bounds the rest (an assumption, and no part of the rules).
"""

from __future__ import annotations

from math import tanh

from game.campaign.context import Context
from game.campaign.state import GameState

BETTER = {"productive": 0.08, "happier": 0.03}
"""Changes at which half of them agree; at twice as much nearly everybody does."""
SURE = 0.9
"""How sharply opinions part around that: at no change one in seven agrees."""
YEAR = 12


def staff_said(context: Context, state: GameState, month: int, statement: str) -> float:
    """The mean of staff's answers at the beginning of a turn, 1-5."""
    return 1.0 + 4.0 * _agree(context, state, month - 1, statement)


def _agree(context: Context, state: GameState, now: int, statement: str) -> float:
    """The share who agree; the record of the turn before, `now`, is how things stood."""

    def value(name: str, at: int) -> float:
        return state.history[at].true[context.names.index[name]]

    if statement == "pace":
        return 1.0 - value("burnout", now)
    if statement == "wellbeing":
        return value("morale", now)
    name, since = {
        "productive": ("perceived", 0),
        "happier": ("quality", max(now - context.turns(YEAR), 0)),
    }[statement]
    middle = BETTER[statement]
    moved = value(name, now) - value(name, since)
    return 0.5 * (1.0 + tanh(SURE * (moved - middle) / middle))
