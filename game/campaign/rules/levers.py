"""Orders in the model's units, in both number worlds."""

from __future__ import annotations

from game.campaign.rules.orders import Settings, TeamSettings
from game.frozen import dataclass
from game.model.levers import Levers, TeamLevers
from game.model.numbers import Num, Numbers, Truth


@dataclass(frozen=True, slots=True)
class Site:
    """A department as the orders meet it."""

    staff: Num
    """Heads at the start."""
    serves: Truth
    """Its work follows the customers: gig workers are for such."""


def model_levers(
    orders: Settings,
    sites: tuple[Site, ...],
    weeks: int,
    claims: Num,
    vendor: tuple[Num, Num],
    xp: Numbers,
) -> Levers:
    """The levers of one week.

    Args:
        orders: as they stand.
        sites: the departments.
        weeks: of the turn: a list is worked off in equal parts.
        claims: what is being claimed in public, 0-1.
        vendor: capability and price of the one chosen.
        xp: the number world.
    """
    capability, price = vendor
    return Levers(
        teams=tuple(
            _team(orders, mine, site, weeks, xp)
            for mine, site in zip(orders.teams, sites, strict=True)
        ),
        door=xp.number(orders.door),
        freeze=xp.number(orders.freeze),
        training=xp.number(orders.training),
        guarantee=xp.number(orders.guarantee),
        announced=xp.number(orders.announce),
        claims=claims,
        boomerang=xp.number(orders.boomerang),
        programme=xp.number(orders.programme_until > 0),
        pay=orders.pay / 100.0,
        vendor_capability=capability,
        vendor_price=price,
        gains=orders.gains / 100.0,
    )


def _team(orders: Settings, mine: TeamSettings, site: Site, weeks: int, xp: Numbers) -> TeamLevers:
    return TeamLevers(
        ai_share=mine.ai_share / 100.0,
        copilots=xp.number(mine.copilots),
        review=mine.review / 100.0,
        headcount=mine.headcount + 0.0,
        layoffs=mine.layoff / float(weeks),
        gig=xp.where(site.serves, orders.gig / 100.0 * site.staff, 0.0),
    )
