from __future__ import annotations

import dataclasses
import re

import pytest

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, assemble, fitted
from game.model.parameters.company import SECTORS

SERVICE = {"contact": 1.0, "weight": 1.0}


def test_every_parameter_says_what_it_is_and_where_it_comes_from() -> None:
    for record in (*COMPANY_PARAMETERS.values(), *TEAM_PARAMETERS.values()):
        assert record.meaning
        assert record.unit
        assert record.source
        assert record.low < record.high
        assert record.standing in {"published", "calibrated", "assumption", "satire"}


def test_flat_names_are_unique_over_all_sectors() -> None:
    count = sum(len(dataclasses.fields(kind)) for kind in SECTORS.values())
    assert len(COMPANY_PARAMETERS) == count
    assert not set(COMPANY_PARAMETERS) & set(TEAM_PARAMETERS)


def test_no_fitted_value_stands_on_the_edge_of_its_range() -> None:
    values = fitted()
    for name, record in COMPANY_PARAMETERS.items():
        if record.standing == "calibrated":
            assert record.low < values.company[name] < record.high, name


def test_a_scenario_overrides_company_and_department_by_name() -> None:
    parameters = assemble({"churn_start": 0.3}, [{**SERVICE, "staff": 40}])
    assert parameters.customers.churn_start == 0.3
    assert parameters.teams[0].staff == 40.0
    assert parameters.teams[0].ease_top == fitted().service["ease_top"]


def test_a_department_without_contact_starts_from_planned_work() -> None:
    parameters = assemble({}, [{"weight": 1.0}])
    assert parameters.teams[0].demand == 0.0
    assert parameters.teams[0].pay == fitted().plan["pay"]


@pytest.mark.parametrize(
    ("model", "numbers", "message"),
    [
        ({"chrun_start": 0.2}, SERVICE, "'chrun_start'; did you mean 'churn_start'"),
        ({"staff": 3.0}, SERVICE, "unknown parameter 'staff'"),
        ({}, {**SERVICE, "stuff": 3.0}, "did you mean 'staff'"),
        ({"churn_start": 7.0}, SERVICE, "churn_start = 7 is out of range: 0 to 1 a year"),
        ({}, {**SERVICE, "staff": float("nan")}, "staff = nan is out of range"),
        ({}, {"weight": 0.5}, "must add up to 1, not 0.5"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(
    model: dict[str, float], numbers: dict[str, float], message: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        assemble(model, [numbers])
