"""A company nobody has touched stands still: as many heads as its scenario says, and no more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.equilibrium import begin
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import FLOATS
from game.model.parameters import Parameters, assemble
from game.model.week import advance_week
from tests.model.fintech import ENGINEERING, MARKETING, SUPPORT
from tests.model.usual import usual_market

HALF = 0.5
YEAR = 52
MARKET = usual_market(60, 4)

staff = st.integers(5, 5_000)
attrition = st.sampled_from([0.0, 0.05, 0.15, 0.2745, 0.6, 1.0])


def company_of(heads: list[int], quits: list[float], **recruiting: float) -> Parameters:
    """The lender's departments, with other staff and attrition."""
    plain = (SUPPORT, MARKETING, ENGINEERING)
    departments = [
        {**team, "staff": count, "quit_rate": rate}
        for team, count, rate in zip(plain, heads, quits, strict=True)
    ]
    return assemble(recruiting, departments)


@settings(max_examples=12, deadline=None)
@given(
    heads=st.lists(staff, min_size=3, max_size=3),
    quits=st.lists(attrition, min_size=3, max_size=3),
    opening=st.sampled_from([1.0, 3.0, 6.0]),
    filling=st.sampled_from([2.0, 6.0, 13.0]),
)
def test_every_department_opens_with_the_heads_of_its_file_and_keeps_them(
    heads: list[int], quits: list[float], opening: float, filling: float
) -> None:
    parameters = company_of(heads, quits, opening_time=opening, hiring_time=filling)
    start = begin(parameters, MARKET, FLOATS, causes=False)
    week = advance_week(
        start.setting, start.company, neutral_levers(parameters), quiet(parameters), None, FLOATS
    )
    for team, meant, after in zip(start.company.teams, heads, week.readouts.teams, strict=True):
        assert team.experienced + team.rookies == pytest.approx(meant, abs=HALF)
        left = after.quits + after.rookie_quits
        assert after.hires == pytest.approx(left, abs=0.01, rel=0.01)


def test_a_year_of_standing_still_moves_no_head() -> None:
    parameters = company_of([1_050, 180, 420], [0.2745, 0.19, 0.15])
    start = begin(parameters, MARKET, FLOATS, causes=False)
    company = start.company
    for _ in range(YEAR):
        levers, shocks = neutral_levers(parameters), quiet(parameters)
        company = advance_week(start.setting, company, levers, shocks, None, FLOATS).company
    for team, meant in zip(company.teams, (1_050, 180, 420), strict=True):
        assert team.experienced + team.rookies == pytest.approx(meant, rel=0.005)
