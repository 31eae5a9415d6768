"""Focus: what the month's attention still affords, and what a change of settings takes of it."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.rulebook import FocusCosts
from game.campaign.state import GameState, Orders, TeamOrders


def budget(context: Context, state: GameState) -> int:
    """Focus points of this turn, with what was carried over, less what the reversal takes."""
    return context.focus_full() + state.carried - reversal_upkeep(context, state)


def reversal_upkeep(context: Context, state: GameState) -> int:
    """The reversal asks for a point a month for six months after it began."""
    rules = context.rules.focus
    since = state.month - state.reversal.month
    running = state.reversal.month and 1 <= since <= context.turns(rules.reversal_months)
    return rules.reversal_monthly if running else 0


def left(context: Context, state: GameState) -> int:
    """Focus points not yet spent."""
    return budget(context, state) - state.charged - price(context.rules.focus, state)


def price(costs: FocusCosts, state: GameState, orders: Orders | None = None) -> int:
    """What the settings cost against how the month opened; setting one back gives it back."""
    now, opened = orders or state.orders, state.opened
    points = _company_price(costs, opened, now)
    for before, after in zip(opened.teams, now.teams, strict=True):
        if before is not after:  # most are the very same: half of drawing a desk would go here
            points += _team_price(costs, before, after)
    return points


def _team_price(costs: FocusCosts, before: TeamOrders, after: TeamOrders) -> int:
    moved = abs(after.ai_share - before.ai_share)
    steps = -(-moved // costs.points_per_ai_step)
    return (
        steps
        + costs.review * (after.review != before.review)
        + costs.copilots * (after.copilots != before.copilots)
        + costs.hire * (after.headcount > before.headcount)
        + costs.layoff * (after.layoff > 0)
    )


def _company_price(costs: FocusCosts, before: Orders, after: Orders) -> int:
    return (
        costs.door_open * (after.door and not before.door)
        + costs.freeze_lifted * (before.freeze and not after.freeze)
        + costs.guarantee * (after.guarantee != before.guarantee)
        + costs.training * (after.training != before.training)
        + costs.programme * (after.programme_until > before.programme_until)
        + costs.pay * (after.pay != before.pay)
        + costs.gig * (after.gig != before.gig)
        + costs.vendor * (after.vendor != before.vendor)
    )
