"""Focus over runs: what the month's attention still affords."""

from __future__ import annotations

from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.orders import price
from game.campaign.cohort.state import Cohort
from game.campaign.rules import focus as rules
from game.model.numbers import Num, Truth


def left(cohort: Cohort) -> Num:
    """Focus points not yet spent."""
    return left_of(cohort, price(cohort.context, cohort.opened, cohort.orders, cohort.lanes.xp))


def left_of(cohort: Cohort, price_now: Num) -> Num:
    """The same, where somebody knows already what the settings cost."""
    return _budget(cohort) - (cohort.charged + price_now)


def _budget(cohort: Cohort) -> Num:
    context, costs, xp = cohort.context, cohort.context.rules.focus, cohort.lanes.xp
    turns = context.turns(costs.reversal_months)
    upkeep = rules.upkeep(costs, cohort.month, cohort.tally.month, turns, xp)
    return context.focus_full() + cohort.carried - upkeep


def affords(cohort: Cohort, cost: Num) -> Truth:
    """Where a cost can be met."""
    return cost <= cohort.lanes.xp.maximum(left(cohort), 0.0)


def charge(cohort: Cohort, at: Places, points: Num) -> None:
    """Take focus that cannot be taken back by setting a lever back."""
    lanes = cohort.lanes
    cohort.charged = lanes.put(cohort.charged, at, lanes.take(cohort.charged, at) + points)


def touch(cohort: Cohort, what: str, at: Places) -> None:
    """Remember that a department or lever has been moved this month."""
    if what not in cohort.touched:
        cohort.touched[what] = cohort.lanes.full(0.0)
    cohort.lanes.write(cohort.touched[what], at, float(cohort.month))
