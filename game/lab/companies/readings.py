"""What the lab reads of a week.

A reading is a function that is itself only, so that a run over many companies keeps these figures
and lets go of the rest: a whole week is ten times as large.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.company import Company, Team
from game.model.numbers import Num
from game.model.readouts import Readouts, TeamReadouts
from game.model.week import Week

Reading = Callable[[Week], Num]

SERVICE, MARKETING, ENGINEERING = range(3)
"""Departments of the lender that the experiments are done on."""


def readout(read: Callable[[Readouts], Num]) -> Reading:
    """A reading of what a week brought the company."""
    return lambda week: read(week.readouts)


def stock(read: Callable[[Company], Num]) -> Reading:
    """A reading of where the company stands after the week."""
    return lambda week: read(week.company)


def team_readout(department: int, read: Callable[[TeamReadouts], Num]) -> Reading:
    """A reading of what a week brought a department."""
    return lambda week: read(week.readouts.teams[department])


def team_stock(department: int, read: Callable[[Team], Num]) -> Reading:
    """A reading of where a department stands after the week."""
    return lambda week: read(week.company.teams[department])


def _quits(so: Readouts) -> Num:
    left = added(team.quits + team.rookie_quits for team in so.teams)
    return left / so.headcount


profit: Final = readout(lambda so: so.profit)
"""$ a week, after one-off costs."""
operating_profit: Final = readout(lambda so: so.operating_profit)
"""$ a week, before one-off costs."""
value: Final = readout(lambda so: so.enterprise_value)
"""Enterprise value, $."""
quality: Final = readout(lambda so: so.quality)
"""True quality of the company."""
burned_out: Final = readout(lambda so: so.burned_out)
"""Share of staff."""
quit_intention: Final = readout(lambda so: so.quit_intention)
"""Share of staff."""
perceived: Final = readout(lambda so: so.perceived)
"""Productivity as people feel it."""
actual: Final = readout(lambda so: so.actual)
"""Productivity as it is."""
headcount: Final = readout(lambda so: so.headcount)
"""FTE."""
came_back: Final = readout(lambda so: added(team.boomerangs for team in so.teams))
"""Boomerangs of the week, FTE."""
customers: Final = stock(lambda so: so.customers)
"""Heads."""
churn: Final = stock(lambda so: so.churn)
"""Share a week."""
brand: Final = stock(lambda so: so.brand)
"""0-1."""
board: Final = stock(lambda so: so.board)
"""The board's confidence, 0-1."""
dismissed: Final = stock(lambda so: so.dismissed)
"""Laid off so far, FTE."""
service_quality: Final = team_readout(SERVICE, lambda so: so.quality)
"""True quality."""
service_reported: Final = team_readout(SERVICE, lambda so: so.reported_quality)
"""Quality as the vendor's report has it."""
service_worth: Final = team_readout(SERVICE, lambda so: so.worth)
"""AI's attempts in service, in people's worth."""
service_share: Final = team_stock(SERVICE, lambda so: so.ai_share)
"""Share of service's work that AI attempts."""
service_actual: Final = team_readout(SERVICE, lambda so: so.actual)
"""Productivity in service."""
service_rookies_actual: Final = team_readout(SERVICE, lambda so: so.rookies_actual)
"""Rookies' productivity in service."""
service_rookies: Final = team_stock(SERVICE, lambda so: so.rookies)
"""FTE after the week."""
service_rookie_quits: Final = team_readout(SERVICE, lambda so: so.rookie_quits)
"""FTE of the week."""
marketing_quality: Final = team_readout(MARKETING, lambda so: so.quality)
"""True quality."""
marketing_cost: Final = team_readout(MARKETING, lambda so: so.cost * WEEKS_A_YEAR)
"""Running cost, $ a year."""
engineering_perceived: Final = team_readout(ENGINEERING, lambda so: so.perceived)
"""Productivity as engineering feels it."""
engineering_actual: Final = team_readout(ENGINEERING, lambda so: so.actual)
"""Productivity in engineering."""
quits: Final = readout(_quits)
"""Voluntary leavers over the heads that are left."""
MORALE: Final = tuple(
    team_stock(department, lambda so: so.morale) for department in (SERVICE, MARKETING, ENGINEERING)
)
"""Morale after the week, by department."""

READINGS: Final[tuple[Reading, ...]] = (
    profit, operating_profit, value, quality, burned_out, quit_intention, perceived, actual,
    headcount, came_back, quits, customers, churn, brand, board, dismissed, service_quality,
    service_reported, service_worth, service_share, service_actual, service_rookies_actual,
    service_rookies, service_rookie_quits, marketing_quality, marketing_cost,
    engineering_perceived, engineering_actual, *MORALE,
)  # fmt: skip
"""All of them: what a run over many companies keeps."""
