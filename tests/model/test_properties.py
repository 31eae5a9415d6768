"""Whatever anyone orders, whatever happens: stocks stay within their bounds."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.anywhere import SHARES, Orders, plans, play, stocks

runs = st.integers(0, 1_000)


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_stocks_are_finite_not_negative_and_shares_within_bounds(
    plan: list[Orders], run: int
) -> None:
    for _, week in play(plan, run):
        for name, value in stocks(week.company):
            assert math.isfinite(value), name
            assert value >= 0.0 or name in {"cash", "growth"}, name
            assert value <= 1.0 or name not in SHARES, name


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_readouts_of_shares_are_shares(plan: list[Orders], run: int) -> None:
    for _, week in play(plan, run):
        for team in week.readouts.teams:
            for value in (team.quality, team.human_quality, team.skill, team.ai_success):
                assert 0.0 <= value <= 1.0
            assert 0.0 <= team.burned_out <= 1.0
            assert 0.0 <= team.quit_intention <= 1.0


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_work_is_neither_lost_nor_made(plan: list[Orders], run: int) -> None:
    for _, week in play(plan, run):
        for team in week.readouts.teams:
            assert team.silent >= 0.0
            assert team.silent + team.caught <= team.attempted + 1e-6
            assert math.isclose(team.caught, team.escalated + team.stonewalled, abs_tol=1e-6)
            assert team.attempted <= team.demand + 1e-6
