"""Companies wherever anyone may have driven them, and whatever may be ordered there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from game.lab.companies.random_games import random_weeks
from game.lab.companies.subject import Subject
from game.model.company import Company
from game.model.levers import Levers, Shocks, TeamLevers
from game.model.luck import Luck, week_chance
from game.model.neutral import neutral_levers
from game.model.numbers import FLOATS
from game.model.week import Week, advance_week
from tests.model.fintech import parameters, shocks, start

Orders = tuple[Levers, Shocks]

SHARES = {
    "ai_share", "learning", "knowledge", "standard", "fatigue", "morale", "experience",
    "expectation", "churn", "brand", "employer_brand", "board", "claims", "announced",
}  # fmt: skip

share = st.floats(0.0, 1.0)
switch = st.sampled_from([0.0, 1.0])
heads = st.floats(0.0, 3_000.0)
factor = st.floats(0.2, 3.0)
three = st.tuples(factor, factor, factor)

team_levers = st.builds(
    TeamLevers,
    ai_share=share, copilots=share, review=share, headcount=heads, layoffs=heads, gig=heads,
)  # fmt: skip
all_levers = st.builds(
    Levers,
    teams=st.tuples(team_levers, team_levers, team_levers),
    door=switch, freeze=switch, training=switch, guarantee=switch, announced=switch, claims=share,
    boomerang=share, programme=switch, pay=st.floats(0.5, 2.0),
    vendor_capability=st.floats(0.5, 1.5), vendor_price=st.floats(0.0, 5.0), gains=share,
)  # fmt: skip
all_shocks = st.builds(
    Shocks, workload=three, capacity=three, capability=factor, acquisition=factor, costs=factor
)
orders = st.tuples(all_levers, all_shocks)
plans = st.lists(orders, min_size=1, max_size=6)


@cache
def companies() -> tuple[Company, ...]:
    """Companies out of random games, from their first weeks to their last."""
    subject = Subject(start().setting, start().company)
    found: list[Company] = [start().company]
    for run in range(6):
        weeks = random_weeks(subject, 105, Luck("ANYWHERE", run), FLOATS)
        found += [week.company for number, week in enumerate(weeks) if number % 13 in {0, 4}]
    return tuple(found)


anywhere = st.integers(0, 96).map(lambda place: companies()[place])
"""One of `companies()`; which one is shrunk towards the start."""


def usual() -> Orders:
    """Half of everything, in a quiet week."""
    team = TeamLevers(
        ai_share=0.5, copilots=0.5, review=0.15, headcount=400.0, layoffs=0.0, gig=50.0
    )
    levers = replace(
        neutral_levers(parameters()), teams=(team, team, team), door=0.5, claims=0.5, boomerang=0.5
    )
    return levers, shocks()


def step(company: Company, order: Orders, luck: Luck | None = None) -> Week:
    """The company's next week."""
    chance = None if luck is None else week_chance(luck, company.week)
    return advance_week(start().setting, company, *order, chance, FLOATS)


def play(plan: list[Orders], run: int) -> list[tuple[Company, Week]]:
    """Weeks from the start, each with what was before it; orders change every eighth."""
    company, luck = start().company, Luck("PROPERTIES", run)
    played = []
    for week in range(8 * len(plan)):
        result = step(company, plan[week // 8], luck)
        played.append((company, result))
        company = result.company
    return played


def ordering(order: Orders, **changes: float) -> Orders:
    """The same orders but for levers of the company."""
    settings: Mapping[str, Any] = changes
    return replace(order[0], **settings), order[1]


def team_ordering(order: Orders, **changes: float) -> Orders:
    """The same orders but for levers of every department."""
    settings: Mapping[str, Any] = changes
    teams = tuple(replace(team, **settings) for team in order[0].teams)
    return replace(order[0], teams=teams), order[1]


def happening(order: Orders, **changes: float | tuple[float, ...]) -> Orders:
    """The same orders in a week to which something else happens."""
    settings: Mapping[str, Any] = changes
    return order[0], replace(order[1], **settings)


def with_stock(company: Company, **changes: float) -> Company:
    """The same company but for some of its stocks."""
    settings: Mapping[str, Any] = changes
    return replace(company, **settings)


def with_team_stock(company: Company, **changes: float) -> Company:
    """The same company but for some stocks of every department."""
    settings: Mapping[str, Any] = changes
    return replace(company, teams=tuple(replace(team, **settings) for team in company.teams))


def stocks(company: Company) -> list[tuple[str, float]]:
    """Every stock of the company and its departments."""
    owned = [(company, field.name) for field in fields(company)]
    teams = [(team, field.name) for team in company.teams for field in fields(team)]
    read = [(name, getattr(owner, name)) for owner, name in (*owned, *teams)]
    return [(name, value) for name, value in read if isinstance(value, float)]
