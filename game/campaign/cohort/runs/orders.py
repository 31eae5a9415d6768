"""Orders over runs: the settings of `game.campaign.state.Orders` as columns."""

from __future__ import annotations

from game.campaign.cohort.runs.lanes import Lanes
from game.campaign.context import Context
from game.campaign.rules import focus
from game.campaign.rules import orders as rules
from game.campaign.state import Orders
from game.frozen import dataclass, replace
from game.model.numbers import Num, Numbers, Truth


@dataclass(frozen=True, slots=True)
class TeamColumns:
    """One department's settings; see `game.campaign.state.TeamOrders`."""

    ai_share: Num
    review: Num
    copilots: Truth
    headcount: Num
    layoff: Num


@dataclass(frozen=True, slots=True)
class OrderColumns:
    """All settings; see `game.campaign.state.Orders`."""

    teams: tuple[TeamColumns, ...]
    door: Truth
    guarantee: Truth
    freeze: Truth
    announce: Truth
    training: Truth
    programme_until: Num
    pay: Num
    gig: Num
    gig_until: Num
    vendor: Num
    """Place in the rulebook's list."""
    boomerang: Truth
    gains: Num


def spread(context: Context, lanes: Lanes, orders: Orders) -> OrderColumns:
    """The same orders in every run."""
    return OrderColumns(
        teams=tuple(
            TeamColumns(
                ai_share=lanes.full(team.ai_share),
                review=lanes.full(team.review),
                copilots=lanes.truths(team.copilots),
                headcount=lanes.full(team.headcount),
                layoff=lanes.full(team.layoff),
            )
            for team in orders.teams
        ),
        door=lanes.truths(orders.door),
        guarantee=lanes.truths(orders.guarantee),
        freeze=lanes.truths(orders.freeze),
        announce=lanes.truths(orders.announce),
        training=lanes.truths(orders.training),
        programme_until=lanes.full(orders.programme_until),
        pay=lanes.full(orders.pay),
        gig=lanes.full(orders.gig),
        gig_until=lanes.full(orders.gig_until),
        vendor=lanes.full(list(context.rules.vendors).index(orders.vendor)),
        boomerang=lanes.truths(orders.boomerang),
        gains=lanes.full(orders.gains),
    )


def price(context: Context, opened: OrderColumns, now: OrderColumns, xp: Numbers) -> Num:
    """What the settings cost against how the month opened, focus points."""
    costs = context.rules.focus
    points = focus.company_price(costs, opened, now, xp)
    for before, after in zip(opened.teams, now.teams, strict=True):
        if before is not after:
            points = points + focus.team_price(costs, before, after, xp)
    return points


def after_month(orders: OrderColumns, month: Num, xp: Numbers) -> OrderColumns:
    """Programmes end, gig pools go home, lists are done with."""
    gig, until = rules.pool_left(orders.gig, orders.gig_until, month, xp)
    return replace(
        orders,
        teams=tuple(replace(team, layoff=0.0 * team.layoff) for team in orders.teams),
        programme_until=rules.programme_left(orders.programme_until, month, xp),
        gig=gig,
        gig_until=until,
    )
