"""Whatever anyone orders, whatever happens: stocks stay stocks and people stay people."""

from __future__ import annotations

import math
from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.company import Company
from game.model.levers import Levers, Shocks, TeamLevers
from game.model.luck import Luck, week_chance
from game.model.numbers import FLOATS
from game.model.week import Week, advance_week
from tests.model.fintech import start

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
    vendor_capability=st.floats(0.5, 1.5), vendor_price=st.floats(0.0, 5.0),
)  # fmt: skip
all_shocks = st.builds(
    Shocks, workload=three, capacity=three, capability=factor, acquisition=factor, costs=factor
)
orders = st.lists(st.tuples(all_levers, all_shocks), min_size=1, max_size=6)


def numbers(company: Company) -> list[tuple[str, float]]:
    """Every stock of the company and its departments."""
    owned = [(company, field.name) for field in fields(company)]
    teams = [(team, field.name) for team in company.teams for field in fields(team)]
    read = [(name, getattr(owner, name)) for owner, name in (*owned, *teams)]
    return [(name, value) for name, value in read if isinstance(value, float)]


def play(plan: list[tuple[Levers, Shocks]], run: int) -> list[tuple[Company, Week]]:
    company, luck = start().company, Luck("PROPERTIES", run)
    played = []
    for week in range(8 * len(plan)):
        levers, shocks = plan[week // 8]
        result = advance_week(
            start().setting, company, levers, shocks, week_chance(luck, week), FLOATS
        )
        played.append((company, result))
        company = result.company
    return played


@settings(max_examples=40, deadline=None)
@given(plan=orders, run=st.integers(0, 1_000))
def test_stocks_are_finite_not_negative_and_shares_within_bounds(
    plan: list[tuple[Levers, Shocks]], run: int
) -> None:
    for _, week in play(plan, run):
        for name, value in numbers(week.company):
            assert math.isfinite(value), name
            assert value >= 0.0 or name in {"cash", "growth"}, name
            assert value <= 1.0 or name not in SHARES, name


@settings(max_examples=40, deadline=None)
@given(plan=orders, run=st.integers(0, 1_000))
def test_people_neither_vanish_nor_appear(plan: list[tuple[Levers, Shocks]], run: int) -> None:
    for before, week in play(plan, run):
        for old, new, read in zip(
            before.teams, week.company.teams, week.readouts.teams, strict=True
        ):
            left = read.quits + read.rookie_quits + read.laid_off + read.rookies_laid_off
            expected = old.experienced + old.rookies + read.hires - left
            assert math.isclose(new.experienced + new.rookies, expected, abs_tol=1e-6)
            assert read.laid_off + read.quits <= old.experienced + 1e-9


@settings(max_examples=40, deadline=None)
@given(plan=orders, run=st.integers(0, 1_000))
def test_readouts_of_shares_are_shares(plan: list[tuple[Levers, Shocks]], run: int) -> None:
    for _, week in play(plan, run):
        for team in week.readouts.teams:
            for value in (team.quality, team.human_quality, team.skill, team.ai_success):
                assert 0.0 <= value <= 1.0
            assert 0.0 <= team.burned_out <= 1.0
            assert 0.0 <= team.quit_intention <= 1.0
            assert team.silent + team.caught <= team.attempted + 1e-6


@settings(max_examples=20, deadline=None)
@given(plan=orders, up=st.floats(1.01, 1.5))
def test_better_pay_means_fewer_quits_and_higher_wages(
    plan: list[tuple[Levers, Shocks]], up: float
) -> None:
    levers, shocks = plan[0]
    plain = advance_week(
        start().setting, start().company, replace(levers, pay=1.0), shocks, None, FLOATS
    )
    paid = advance_week(
        start().setting, start().company, replace(levers, pay=up), shocks, None, FLOATS
    )
    for poor, rich in zip(plain.readouts.teams, paid.readouts.teams, strict=True):
        assert rich.quits <= poor.quits
    assert dict(paid.changes["cash"])["cash.wages"] <= dict(plain.changes["cash"])["cash.wages"]
