from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from game.lab.companies import readings
from game.lab.companies.subject import Subject
from game.lab.experiments.holding import losing_the_board
from game.lab.validation.bench import Bench
from game.lab.validation.validating import EXPERIMENTS
from game.lab.validation.wide import Changes, WideBench, changed, wide
from game.model.equilibrium import begin
from game.model.numbers import FLOATS
from game.model.parameters import Parameters

CHANGES: Changes = {
    "churn_slope": np.array([4.499, 3.0]),
    "quit_rate": np.array([1.0, 0.8]),
    "start_pressure": np.array([0.9421, 0.96]),
}
FEW = ("hold", "announce")


@pytest.fixture(scope="module")
def both(bench: Bench) -> WideBench:
    """The lender as it ships, and another."""
    effort = replace(bench.effort, runs=3)
    return WideBench(wide(bench.subject, CHANGES), 2, effort, FEW)


def other(parameters: Parameters) -> Parameters:
    return replace(
        parameters,
        customers=replace(parameters.customers, churn_slope=3.0),
        pressure=replace(parameters.pressure, start_pressure=0.96),
        teams=tuple(replace(team, quit_rate=team.quit_rate * 0.8) for team in parameters.teams),
    )


@pytest.fixture(scope="module")
def alone(bench: Bench) -> Bench:
    """The other one, in floats."""
    setting = bench.subject.setting
    start = begin(other(setting.parameters), setting.market, FLOATS, causes=False)
    return Bench(replace(bench.effort, runs=3), Subject(start.setting, start.company))


@pytest.mark.parametrize("policy", FEW)
def test_companies_side_by_side_are_what_each_is_alone(
    bench: Bench, both: WideBench, alone: Bench, policy: str
) -> None:
    for reading in (readings.value, readings.churn, *readings.MORALE):
        together = np.array(both.path(policy, reading))
        assert together[:, 0].tolist() == bench.path(policy, reading)
        assert together[:, 1].tolist() == alone.path(policy, reading)


def test_an_experiment_measures_all_companies_at_once(both: WideBench, alone: Bench) -> None:
    for number in (1, 13, 15):
        together = EXPERIMENTS[number].measure(both)
        single = EXPERIMENTS[number].measure(alone)
        for wide_one, one in zip(together, single, strict=True):
            assert np.broadcast_to(wide_one.value, 2)[1] == one.value
            assert wide_one.bounds == one.bounds


def test_each_company_has_the_same_luck(
    both: WideBench, alone: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.lab.experiments.holding.week_of", lambda _: 20)
    together, single = losing_the_board(both), losing_the_board(alone)
    assert [np.asarray(one.value)[1] for one in together] == [one.value for one in single]


def test_a_department_parameter_is_a_factor_in_every_department(bench: Bench) -> None:
    before = bench.subject.parameters
    after = changed(before, {"quit_rate": np.array([2.0])})
    assert [team.quit_rate[0] for team in after.teams] == [  # type: ignore[index]  # an array
        2.0 * team.quit_rate for team in before.teams
    ]
    assert after.customers == before.customers
