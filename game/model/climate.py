"""What all departments feel alike: worked out once a week, not by each of them."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.company import Company
from game.model.levers import Levers
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters
from game.model.sectors.gains import gains


@dataclass(frozen=True, slots=True)
class Climate:
    """The company as its people, and those who might join them, meet it this week."""

    shock: Num
    """Recent lay-offs as survivors feel them: 0 none, 1 at worst."""
    unrest: Num
    """What recent lay-offs make of the usual quits, a factor."""
    pay: Num
    """What the level of pay makes of them, a factor."""
    shared: Num
    """Paid out to staff of what has been saved, $ a week."""
    raised: Num
    """The same against their wages: .05 is a raise of 5 %."""
    hiring: Num
    """Share of vacancies filled in a week: the name as an employer decides."""


def climate(parameters: Parameters, company: Company, levers: Levers, xp: Numbers) -> Climate:
    """The climate of the week that begins with `company`."""
    p, lately = parameters.staffing, company.recent_layoffs
    name = company.employer_brand / parameters.reputation.employer_start
    pull = xp.pow(xp.clip(name, p.hiring_low, p.hiring_high), p.hiring_exponent)
    share = gains(parameters, company, levers, xp)
    return Climate(
        shock=1.0 - xp.exp(-lately / parameters.strain.layoff_shock),
        unrest=1.0 + p.quits_layoffs * (1.0 - xp.exp(-lately / p.layoff_half)),
        pay=xp.pow(levers.pay * (1.0 + share.raised), -p.pay_elasticity),
        shared=share.paid,
        raised=share.raised,
        hiring=pull / p.hiring_time,
    )
