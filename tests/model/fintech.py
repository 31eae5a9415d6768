"""The lender that the parameters were fitted to, and the policies of the experiments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from game.model.company import Company
from game.model.curves import usual_market
from game.model.equilibrium import Start, begin, with_vendor
from game.model.levers import Levers, Shocks, TeamLevers
from game.model.luck import Luck, week_chance
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import FLOATS, Numbers
from game.model.parameters import Parameters, assemble
from game.model.week import Week, advance_week

SUPPORT = {"contact": 1.0}  # the fitted service values are its own
MARKETING = {
    "staff": 180, "pay": 92e3, "tasks": 10, "weight": 0.1, "stakes": 0.3, "wins_customers": 1,
    "ease_top": 0.92276 / 0.92 * 0.95, "ease_bottom": 0.55, "ease_curve": 1.5, "harder": 0.15,
    "ai_price": 30, "remedy": 40, "answer_loss": 0.02, "suppliers": 5.63e6, "ramp": 26,
    "rookie_output": 0.5, "quit_rate": 0.2745 * 0.68, "copilot_experienced": 0.1345 * 2,
    "copilot_rookies": 0.3382 * 1.2, "copilot_overhead": 0.05, "novelty": 0.25,
}  # fmt: skip
ENGINEERING = {
    "staff": 420, "pay": 130e3, "tasks": 6, "weight": 0.2, "stakes": 1.2, "wins_customers": 0,
    "ease_top": 0.92276 / 0.92 * 0.62, "ease_bottom": 0.10, "ease_curve": 0.8, "harder": 0.25,
    "ai_price": 90, "remedy": 300, "answer_loss": 0, "suppliers": 0, "ramp": 39,
    "rookie_output": 0.4, "quit_rate": 0.2745 * 0.55, "copilot_experienced": 0.1345 * 1.3,
    "copilot_rookies": 0.3382 * 1.2, "copilot_overhead": 0.19, "novelty": 0.48,
}  # fmt: skip

Three = tuple[float, float, float]


@dataclass(frozen=True)
class Plan:
    """A policy's settings for one week; headcounts and gig workers are shares of the start."""

    ai: Three = (0.0, 0.0, 0.0)
    copilots: Three = (0.0, 0.0, 0.0)
    review: Three = (0.15, 0.15, 0.15)
    heads: Three = (1.0, 1.0, 1.0)
    gig: Three = (0.0, 0.0, 0.0)
    firing: float = 0.0
    """Share of the staff above target who are laid off each week."""
    door: float = 1.0
    freeze: float = 0.0
    training: float = 0.0
    guarantee: float = 0.0
    announced: float = 0.0
    claims: float = 0.0
    boomerang: float = 0.0
    programme: float = 0.0


Policy = Callable[[int], Plan]


@cache
def parameters() -> Parameters:
    return assemble({}, [SUPPORT, MARKETING, ENGINEERING])


@cache
def start() -> Start:
    return begin(parameters(), usual_market(300, 1), FLOATS)


def shocks() -> Shocks:
    return quiet(parameters())


def levers(plan: Plan, company: Company, xp: Numbers = FLOATS) -> Levers:
    """The plan as levers; lay-offs follow the staff there is."""
    neutral = neutral_levers(parameters())
    return replace(
        neutral,
        teams=tuple(_team(plan, company, index, xp) for index in range(3)),
        door=plan.door,
        freeze=plan.freeze,
        training=plan.training,
        guarantee=plan.guarantee,
        announced=plan.announced,
        claims=plan.claims,
        boomerang=plan.boomerang,
        programme=plan.programme,
    )


def _team(plan: Plan, company: Company, index: int, xp: Numbers) -> TeamLevers:
    staff, team = parameters().teams[index].staff, company.teams[index]
    target = staff * plan.heads[index]
    surplus = xp.maximum(team.experienced + team.rookies - target, 0.0)
    return TeamLevers(
        ai_share=plan.ai[index],
        copilots=plan.copilots[index],
        review=plan.review[index],
        headcount=target,
        layoffs=surplus * 0.30 * plan.firing,
        gig=staff * plan.gig[index],
    )


def play(policy: Policy, weeks: int = 261, luck: Luck | None = None) -> list[Week]:
    company = start().company
    if luck is not None:
        company = with_vendor(company, luck, parameters())
    played: list[Week] = []
    for week in range(weeks):
        chance = None if luck is None else week_chance(luck, week)
        orders = levers(policy(week), company)
        result = advance_week(start().setting, company, orders, shocks(), chance, FLOATS)
        company = result.company
        played.append(result)
    return played


@cache
def run(name: str) -> tuple[Week, ...]:
    """Five years of a policy by name, without luck."""
    from tests.model.policies import POLICIES

    return tuple(play(POLICIES[name]))
