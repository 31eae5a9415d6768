"""What a change of settings takes of the month's attention, in both number worlds; points."""

from __future__ import annotations

from game.campaign.rulebook import FocusCosts
from game.campaign.rules.orders import Settings, TeamSettings
from game.model.numbers import Num, Numbers


def team_price(costs: FocusCosts, before: TeamSettings, after: TeamSettings, xp: Numbers) -> Num:
    """What one department's settings cost against how the month opened."""
    moved = xp.absolute(after.ai_share - before.ai_share)
    steps = -xp.floor(-moved / float(costs.points_per_ai_step))
    return (
        steps
        + costs.review * xp.number(after.review != before.review)
        + costs.copilots * xp.number(after.copilots != before.copilots)
        + costs.hire * xp.number(after.headcount > before.headcount)
        + costs.layoff * xp.number(after.layoff > 0)
    )


def company_price(costs: FocusCosts, before: Settings, after: Settings, xp: Numbers) -> Num:
    """What the company's settings cost; closing and freezing are free."""
    opened = xp.both(after.door, xp.negate(before.door))
    lifted = xp.both(before.freeze, xp.negate(after.freeze))
    return (
        costs.door_open * xp.number(opened)
        + costs.freeze_lifted * xp.number(lifted)
        + costs.guarantee * xp.number(after.guarantee != before.guarantee)
        + costs.training * xp.number(after.training != before.training)
        + costs.programme * xp.number(after.programme_until > before.programme_until)
        + costs.pay * xp.number(after.pay != before.pay)
        + costs.gig * xp.number(after.gig != before.gig)
        + costs.gains * xp.number(after.gains != before.gains)
        + costs.vendor * xp.number(after.vendor != before.vendor)
    )


def upkeep(costs: FocusCosts, month: Num, begun: Num, turns: int, xp: Numbers) -> Num:
    """What the reversal asks for each turn for a while after it has begun; `begun` 0: it has not.

    Args:
        costs: the price list.
        month: the turn being decided.
        begun: the turn in which the reversal began.
        turns: for how many it asks.
        xp: the number world.
    """
    since = month - begun
    running = xp.both(xp.both(begun > 0.0, since >= 1.0), since <= float(turns))
    return xp.where(running, float(costs.reversal_monthly), 0.0)


def carried(left: Num, most: int, xp: Numbers) -> Num:
    """What is carried over into the next turn."""
    return xp.clip(left, 0.0, float(most))
