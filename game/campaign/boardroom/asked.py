"""How often the board has asked for the same before: no rule keeps it, but the record tells."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month.board import had_evidence
from game.campaign.rules import board as rules
from game.campaign.state import GameState
from game.model.numbers import FLOATS


def asked_before(context: Context, state: GameState, kind: rules.AskKind) -> int:
    """Meetings before this one at which the board asked for `kind`."""
    played = min(state.month, len(state.history))
    months = (month for month in range(1, played) if context.meets(month))
    return sum(asked(context, state, month) == kind for month in months)


def asked(context: Context, state: GameState, month: int) -> rules.AskKind:
    """What the board asked for at the meeting of a month that has passed."""
    record, names = state.history[month], context.names.index
    behind = record.true[names["peers"]] > record.true[names["ai_share"]]
    turned = 0 < state.reversal.month <= month
    director = month >= context.turns(context.rules.board.new_director)
    audits = director, had_evidence(context, state, month)
    draw = context.luck.uniform("board asks", month)
    return rules.ASKS[int(rules.asked(draw, turned, behind, audits, FLOATS))]
