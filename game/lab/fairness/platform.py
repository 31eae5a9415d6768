"""Whether running AI at all costs more than what it does: the fixed cost of a small house."""

from __future__ import annotations

from game.model.adding import added
from game.model.parameters import Parameters

WEEKS_A_YEAR = 52
OF_PAYROLL = 0.04
"""What it may cost, as a part of payroll; in the shipped fintech it is .026."""
STEPS = (1_000, 500, 100, 10)
"""The figure that is told is a round one."""


def dear(parameters: Parameters) -> bool:
    """Whether the platform is the larger part of the AI bill, were all work routed to it.

    One that is small beside payroll is not what keeps a company from being tempted.
    """
    work = added([float(team.staff * team.tasks * team.ai_price) for team in parameters.teams])
    return bool(parameters.finance.platform > max(work, fitting(parameters)))


def fitting(parameters: Parameters) -> int:
    """$ a week that fit a house of this size, in round figures."""
    payroll = added([float(team.staff * team.pay) for team in parameters.teams])
    most = OF_PAYROLL * payroll / WEEKS_A_YEAR
    step = next((one for one in STEPS if most >= one), 1)
    return int(most // step * step)
