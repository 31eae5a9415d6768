"""How often the board has asked for the same before: no rule reads it, but the record tells."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.rules import board as rules
from game.campaign.state import GameState


def asked_before(context: Context, state: GameState, kind: rules.AskKind) -> int:
    """Meetings before this one at which the board asked for `kind`."""
    held = (state.month - 1) // context.turns(3)
    return state.board.asks[:held].count(kind)


def asked(context: Context, state: GameState, month: int) -> rules.AskKind:
    """What the board asked for at the meeting of a month that has passed."""
    return state.board.asks[month // context.turns(3) - 1]
