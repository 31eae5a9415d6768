"""Gains-sharing: part of what has been saved against the start, paid out to whoever is left.

Whether it keeps people depends on what else is done to them (Kruse, Blasi & Freeman 2011): as pay
it counts whatever happens, as a sign of good will only where nobody has lately been laid off.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.calendar import WEEKS_A_YEAR
from game.model.company import Company
from game.model.levers import Levers
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Gains:
    """What is shared this week."""

    paid: Num
    """$ a week."""
    raised: Num
    """The same against the wages of those who get it: .05 is a raise of 5 %."""


def gains(parameters: Parameters, company: Company, levers: Levers, xp: Numbers) -> Gains:
    """The share of the saving in the week that begins with `company`; no loss is shared."""
    saved: Num = 0.0
    wages: Num = 0.0
    for own, team in zip(parameters.teams, company.teams, strict=True):
        heads = team.experienced + team.rookies
        bill = team.ai_share * own.staff * own.tasks * own.ai_price * levers.vendor_price
        saved = saved + (own.staff - heads) * own.pay / WEEKS_A_YEAR - bill
        wages = wages + heads * own.pay / WEEKS_A_YEAR
    paid = xp.minimum(levers.gains * xp.maximum(saved, 0.0), wages)
    return Gains(paid, xp.div(paid, wages, 0.0))
