"""Focus: what the month's attention still affords, and what a change of settings takes of it."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.rulebook import FocusCosts
from game.campaign.rules import focus as rules
from game.campaign.state import GameState, Orders
from game.model.numbers import FLOATS


def budget(context: Context, state: GameState) -> int:
    """Focus points of this turn, with what was carried over, less what the reversal takes."""
    return context.focus_full() + state.carried - reversal_upkeep(context, state)


def reversal_upkeep(context: Context, state: GameState) -> int:
    """The reversal asks for a point a month for six months after it began."""
    costs = context.rules.focus
    turns = context.turns(costs.reversal_months)
    return int(rules.upkeep(costs, state.month, state.reversal.month, turns, FLOATS))


def left(context: Context, state: GameState) -> int:
    """Focus points not yet spent; of an interrupted month, what was left of it."""
    if state.interruption is not None:
        return state.interruption.left
    return budget(context, state) - state.charged - price(context.rules.focus, state)


def price(costs: FocusCosts, state: GameState, orders: Orders | None = None) -> int:
    """What the settings cost against how the month opened; setting one back gives it back."""
    now, opened = orders or state.orders, state.opened
    points = rules.company_price(costs, opened, now, FLOATS) if now is not opened else 0.0
    for before, after in zip(opened.teams, now.teams, strict=True):
        if before is not after:  # most are the very same: half of drawing a desk would go here
            points += rules.team_price(costs, before, after, FLOATS)
    return int(points)
