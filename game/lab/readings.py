"""What the lab reads of a week.

A reading is a function with a name of its own, so that a run over many companies keeps these
figures and lets go of the rest: a whole week is ten times as large.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import Num
from game.model.week import Week

Reading = Callable[[Week], Num]

SERVICE, MARKETING, ENGINEERING = range(3)
"""Departments of the lender that the experiments are done on."""


def profit(week: Week) -> Num:
    """$ a week, after one-off costs."""
    return week.readouts.profit


def operating_profit(week: Week) -> Num:
    """$ a week, before one-off costs."""
    return week.readouts.operating_profit


def value(week: Week) -> Num:
    """Enterprise value, $."""
    return week.readouts.enterprise_value


def quality(week: Week) -> Num:
    """True quality of the company."""
    return week.readouts.quality


def burned_out(week: Week) -> Num:
    """Share of staff."""
    return week.readouts.burned_out


def quit_intention(week: Week) -> Num:
    """Share of staff."""
    return week.readouts.quit_intention


def perceived(week: Week) -> Num:
    """Productivity as people feel it."""
    return week.readouts.perceived


def actual(week: Week) -> Num:
    """Productivity as it is."""
    return week.readouts.actual


def headcount(week: Week) -> Num:
    """FTE."""
    return week.readouts.headcount


def came_back(week: Week) -> Num:
    """Boomerangs of the week, FTE."""
    return added(team.boomerangs for team in week.readouts.teams)


def quits(week: Week) -> Num:
    """Voluntary leavers over the heads that are left."""
    left = added(team.quits + team.rookie_quits for team in week.readouts.teams)
    return left / week.readouts.headcount


def customers(week: Week) -> Num:
    """Heads."""
    return week.company.customers


def churn(week: Week) -> Num:
    """Share a week."""
    return week.company.churn


def brand(week: Week) -> Num:
    """0-1."""
    return week.company.brand


def board(week: Week) -> Num:
    """The board's confidence, 0-1."""
    return week.company.board


def dismissed(week: Week) -> Num:
    """Laid off so far, FTE."""
    return week.company.dismissed


def service_quality(week: Week) -> Num:
    """True quality."""
    return week.readouts.teams[SERVICE].quality


def service_reported(week: Week) -> Num:
    """Quality as the vendor's report has it."""
    return week.readouts.teams[SERVICE].reported_quality


def service_worth(week: Week) -> Num:
    """AI's attempts in service, in people's worth."""
    return week.readouts.teams[SERVICE].worth


def service_share(week: Week) -> Num:
    """Share of service's work that AI attempts."""
    return week.company.teams[SERVICE].ai_share


def service_actual(week: Week) -> Num:
    """Productivity in service."""
    return week.readouts.teams[SERVICE].actual


def service_rookies_actual(week: Week) -> Num:
    """Rookies' productivity in service."""
    return week.readouts.teams[SERVICE].rookies_actual


def service_rookies(week: Week) -> Num:
    """FTE after the week."""
    return week.company.teams[SERVICE].rookies


def service_rookie_quits(week: Week) -> Num:
    """FTE of the week."""
    return week.readouts.teams[SERVICE].rookie_quits


def marketing_quality(week: Week) -> Num:
    """True quality."""
    return week.readouts.teams[MARKETING].quality


def marketing_cost(week: Week) -> Num:
    """Running cost, $ a year."""
    return week.readouts.teams[MARKETING].cost * WEEKS_A_YEAR


def engineering_perceived(week: Week) -> Num:
    """Productivity as engineering feels it."""
    return week.readouts.teams[ENGINEERING].perceived


def engineering_actual(week: Week) -> Num:
    """Productivity in engineering."""
    return week.readouts.teams[ENGINEERING].actual


def _morale(index: int) -> Reading:
    def morale(week: Week) -> Num:
        return week.company.teams[index].morale

    return morale


MORALE: Final = tuple(_morale(index) for index in (SERVICE, MARKETING, ENGINEERING))
"""Morale after the week, by department."""

READINGS: Final[tuple[Reading, ...]] = (
    profit, operating_profit, value, quality, burned_out, quit_intention, perceived, actual,
    headcount, came_back, quits, customers, churn, brand, board, dismissed, service_quality,
    service_reported, service_worth, service_share, service_actual, service_rookies_actual,
    service_rookies, service_rookie_quits, marketing_quality, marketing_cost,
    engineering_perceived, engineering_actual, *MORALE,
)  # fmt: skip
"""All of them: what a run over many companies keeps."""
