"""The month's record: what was so, in the order of `Names`, from the weeks that ran."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.outlook import LIVE
from game.campaign.state import GameState
from game.model.company import Team
from game.model.readouts import Readouts, TeamReadouts
from game.model.week import Week

MILLION = 1e6
WEEKS_A_YEAR = 52.0


def true_values(context: Context, state: GameState, weeks: tuple[Week, ...]) -> tuple[float, ...]:
    """All values of a month's record; `weeks` are the month's, at least one."""
    last = weeks[-1].readouts
    values = {
        **_company(context, state, last),
        **_money(weeks),
        **_work(last),
        **{name: read(state) for name, read in LIVE.items()},
    }
    for place, department in enumerate(context.scenario.departments):
        team = _team(context, state, last.teams[place], state.company.teams[place], place)
        values |= {f"{department.id}.{name}": value for name, value in team.items()}
    return tuple(values[name] for name in context.names.index)


def _company(context: Context, state: GameState, last: Readouts) -> dict[str, float]:
    company, start = state.company, context.start
    staff_start = _total(context.staff_start)
    heads = [team.experienced + team.rookies for team in company.teams]
    gig = _total(tuple(team.gig for team in company.teams))
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
        "headcount": _total(tuple(heads)) / staff_start,
        "heads": _total(tuple(heads)),
        "laid_off": company.dismissed / staff_start,
        "gig": gig / staff_start,
        "growth": company.growth,
        "hype": last.hype,
        "peers": last.peers,
        "alumni": _total(tuple(team.alumni for team in company.teams)),
        "fatigue": _mean(context, tuple(team.fatigue for team in company.teams)),
        "morale": _mean(context, tuple(team.morale for team in company.teams)),
        "knowledge": _mean(context, tuple(team.knowledge for team in company.teams)),
    }


def _money(weeks: tuple[Week, ...]) -> dict[str, float]:
    """Sums for an ordinary month: 4-4-5 weeks would otherwise saw through every trend."""
    scale = WEEKS_A_YEAR / 12.0 / float(len(weeks)) / MILLION
    profit = revenue = adjusted = incidents = 0.0
    for week in weeks:
        profit += week.readouts.profit
        adjusted += week.readouts.operating_profit
        revenue += week.readouts.revenue
        incidents += week.readouts.incident
    return {
        "profit": profit * scale,
        "adjusted_profit": adjusted * scale,
        "revenue": revenue * scale,
        "incidents": incidents,
        "margin": weeks[-1].readouts.margin,
        "enterprise_value": weeks[-1].readouts.enterprise_value / MILLION,
    }


def _work(last: Readouts) -> dict[str, float]:
    attempted = wrong = 0.0
    for team in last.teams:
        attempted += team.attempted
        wrong += team.silent + team.stonewalled
    return {
        "quality": last.quality,
        "reported_quality": last.reported_quality,
        "ai_share": last.ai_share,
        "burnout": last.burned_out,
        "perceived": last.perceived,
        "actual": last.actual,
        "silent": wrong / attempted if attempted > 0.0 else 0.0,
        "ai_heads": _total(tuple(team.true_worth for team in last.teams)),
        "ai_heads_reported": _total(tuple(team.worth for team in last.teams)),
        "exits": last.burned_out,
    }


def _team(
    context: Context, state: GameState, last: TeamReadouts, team: Team, place: int
) -> dict[str, float]:
    start, orders = context.staff_start[place], state.orders.teams[place]
    return {
        "ai_share": team.ai_share,
        "review": orders.review / 100.0,
        "copilots": float(orders.copilots),
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
        "laid_off": float(orders.layoff),
        "touched": 0.0,
    }


def _total(values: tuple[float, ...]) -> float:
    """Added in declared order, so that every Python gives the same bits."""
    total = 0.0
    for value in values:
        total += value
    return total


def _mean(context: Context, values: tuple[float, ...]) -> float:
    """Weighted by the staff at the start, as the model weighs departments."""
    weighted = tuple(v * s for v, s in zip(values, context.staff_start, strict=True))
    return _total(weighted) / _total(context.staff_start)
