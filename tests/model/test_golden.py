"""The equations give the numbers that their parameters were fitted with."""

from __future__ import annotations

import pytest

from game.model.week import Week
from tests.model.fintech import run
from tests.model.golden import golden

CUSTOMERS = 6e6
GOLDEN = golden()


def row(week: Week) -> tuple[float, ...]:
    company, read = week.company, week.readouts
    support, seen = company.teams[0], read.teams[0]
    return (
        seen.quality,
        read.quality,
        company.experience,
        seen.reported_quality,
        company.brand,
        company.customers / CUSTOMERS,
        company.cash / 1e6,
        read.operating_profit * 52 / 1e6,
        company.board,
        support.fatigue,
        support.morale,
        support.knowledge,
        support.ai_share,
        seen.ai_success,
        seen.pressure,
        support.standard,
        company.churn * 52,
        company.employer_brand,
        read.enterprise_value / 1e6,
        read.burned_out,
        read.quit_intention,
    )


@pytest.mark.parametrize(("policy", "week"), GOLDEN, ids=str)
def test_a_policy_goes_where_the_fitted_prototype_went(policy: str, week: int) -> None:
    expected = GOLDEN[policy, week]
    found = dict(zip(expected, row(run(policy)[week]), strict=True))
    assert found == pytest.approx(expected, rel=1e-6, abs=1e-9)
