"""Parameters may be arrays too: a calibration is one sweep."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np

from game.model.equilibrium import begin
from game.model.neutral import neutral_levers, quiet
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS, Num, Numbers
from game.model.parameters import Parameters
from game.model.week import advance_week
from tests.model.fintech import parameters
from tests.model.usual import usual_market

SLOPES = [3.0, 4.5, 6.0]
ELASTICITIES = [0.5, 0.6, 0.7]


def with_values(slope: Num, cutting: Num) -> Parameters:
    base = parameters()
    return replace(
        base,
        customers=replace(base.customers, churn_slope=slope),
        pressure=replace(base.pressure, corner_cutting=cutting),
    )


def customers_after_a_year(found: Parameters, xp: Numbers) -> Num:
    beginning = begin(found, usual_market(), xp, causes=False)
    levers = neutral_levers(found)
    short = tuple(replace(team, headcount=team.headcount * 0.8) for team in levers.teams)
    company = beginning.company
    for _ in range(52):
        orders = replace(levers, teams=short)
        week = advance_week(beginning.setting, company, orders, quiet(found), None, xp)
        company = week.company
    return company.customers


def test_a_sweep_over_parameters_equals_its_games_one_by_one() -> None:
    swept = with_values(cast("Num", np.array(SLOPES)), cast("Num", np.array(ELASTICITIES)))
    together = np.asarray(customers_after_a_year(swept, arrays())).tolist()
    alone = [
        customers_after_a_year(with_values(slope, cutting), FLOATS)
        for slope, cutting in zip(SLOPES, ELASTICITIES, strict=True)
    ]
    assert together == alone
    assert len(set(alone)) == 3
