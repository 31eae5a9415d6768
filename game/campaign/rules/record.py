"""A month's record: what was so, by name, in both number worlds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.campaign.rules.orders import Settings, TeamSettings
from game.frozen import dataclass
from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.company import Company, Team
from game.model.numbers import Num, Numbers
from game.model.readouts import Readouts, TeamReadouts
from game.model.week import Week

MILLION: Final = 1e6


@dataclass(frozen=True, slots=True)
class Books:
    """What adds up over the weeks of a month; $."""

    profit: Num = 0.0
    adjusted: Num = 0.0
    revenue: Num = 0.0
    incidents: Num = 0.0
    weeks: Num = 0.0
    """How many have run."""

    def with_week(self, week: Week) -> Books:
        """With one week more."""
        return Books(
            profit=self.profit + week.books.profit,
            adjusted=self.adjusted + week.books.operating,
            revenue=self.revenue + week.books.revenue,
            incidents=self.incidents + week.name.incident,
            weeks=self.weeks + 1.0,
        )


@dataclass(frozen=True, slots=True)
class Scale:
    """What a record is measured against."""

    start: Company
    staff: tuple[Num, ...]
    """Heads at the start, per department."""


def company_values(scale: Scale, company: Company, last: Readouts) -> dict[str, Num]:
    """Stocks of the company and what follows from them; `last` is the month's last week."""
    start, staff = scale.start, added(scale.staff)
    heads = added(team.experienced + team.rookies for team in company.teams)
    return {
        "brand": company.brand,
        "employer_brand": company.employer_brand,
        "churn": company.churn / start.churn,
        "churn_month": company.churn * WEEKS_A_YEAR / 12.0,
        "customers": company.customers / start.customers,
        "customers_count": company.customers,
        "cash": company.cash / MILLION,
        "board": company.board,
        "claims": company.claims,
        "announced": company.announced,
        "headcount": heads / staff,
        "heads": heads,
        "laid_off": company.dismissed / staff,
        "gig": added(team.gig for team in company.teams) / staff,
        "growth": company.growth,
        "hype": last.hype,
        "peers": last.peers,
        "alumni": added(team.alumni for team in company.teams),
        "fatigue": mean(scale.staff, [team.fatigue for team in company.teams]),
        "morale": mean(scale.staff, [team.morale for team in company.teams]),
        "knowledge": mean(scale.staff, [team.knowledge for team in company.teams]),
    }


def money_values(books: Books, last: Readouts) -> dict[str, Num]:
    """Sums for an ordinary month: 4-4-5 weeks would otherwise saw through every trend."""
    scale = WEEKS_A_YEAR / 12.0 / books.weeks / MILLION
    return {
        "profit": books.profit * scale,
        "adjusted_profit": books.adjusted * scale,
        "revenue": books.revenue * scale,
        "incidents": books.incidents,
        "margin": last.margin,
        "enterprise_value": last.enterprise_value / MILLION,
    }


def work_values(last: Readouts, xp: Numbers) -> dict[str, Num]:
    """What came of the work in the month's last week."""
    attempted = added(team.attempted for team in last.teams)
    wrong = added(team.silent + team.stonewalled for team in last.teams)
    return {
        "quality": last.quality,
        "reported_quality": last.reported_quality,
        "ai_share": last.ai_share,
        "burnout": last.burned_out,
        "perceived": last.perceived,
        "actual": last.actual,
        "silent": xp.div(wrong, attempted, 0.0),
        "ai_heads": added(team.true_worth for team in last.teams),
        "ai_heads_reported": added(team.worth for team in last.teams),
        "exits": last.burned_out,
    }


def order_values(month: Num, orders: Settings, begun: Num, xp: Numbers) -> dict[str, Num]:
    """The names that follow the player's orders at once; `begun`: the reversal's month, or 0."""
    return {
        "month": month,
        "guarantee": xp.number(orders.guarantee),
        "door": xp.number(orders.door),
        "freeze": xp.number(orders.freeze),
        "training": xp.number(orders.training),
        "programme": xp.number(orders.programme_until > 0),
        "reversed": xp.number(begun > 0),
        "reversal_months": xp.where(begun > 0, month - begun, 0.0),
    }


def team_values(
    start: Num, orders: TeamSettings, last: TeamReadouts, team: Team, xp: Numbers
) -> dict[str, Num]:
    """One department's, by the name after the dot; `start` is its staff at the start."""
    return {
        "ai_share": team.ai_share,
        "review": orders.review / 100.0,
        "copilots": xp.number(orders.copilots),
        "headcount": (team.experienced + team.rookies) / start,
        "gig": team.gig / start,
        "quality": last.quality,
        "pressure": last.pressure,
        "backlog": last.wait,
        "fatigue": team.fatigue,
        "morale": team.morale,
        "burnout": last.burned_out,
        "knowledge": team.knowledge,
        "learning": team.learning,
        "standard": team.standard,
        "laid_off": orders.layoff + 0.0,
        "touched": 0.0,
    }


def mean(staff: Sequence[Num], values: Sequence[Num]) -> Num:
    """Weighted by the staff at the start, as the model weighs departments."""
    return added(v * s for v, s in zip(values, staff, strict=True)) / added(staff)
