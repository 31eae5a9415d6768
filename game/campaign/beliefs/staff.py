"""What staff would have answered, from how things truly stood in that month.

A survey's scale is 1-5 with 3 for 'as it was'; how far an answer leans away from it follows a tanh
of the change, since nobody ticks a 6 (an assumption, and no part of the rules).
"""

from __future__ import annotations

from math import tanh

from game.campaign.context import Context
from game.campaign.state import GameState

FELT = {"productive": 0.08, "happier": 0.05, "pace": 0.15, "wellbeing": 0.12}
"""Changes that move an answer by three quarters of the way to the end of the scale."""
YEAR = 12


def staff_said(context: Context, state: GameState, month: int, statement: str) -> float:
    """The mean of staff's answers at the beginning of a turn, 1-5."""
    now = month - 1  # the record of the turn before it is how things stood

    def moved(name: str, since: int) -> float:
        place = context.names.index[name]
        return state.history[now].true[place] - state.history[since].true[place]

    last_year = max(now - context.turns(YEAR), 0)
    change = {
        "productive": lambda: moved("actual", 0),
        "happier": lambda: moved("quality", last_year),
        "pace": lambda: -moved("burnout", 0),
        "wellbeing": lambda: moved("morale", 0),
    }[statement]()
    return 3.0 + 2.0 * tanh(change / FELT[statement])
