"""Any parameters within their ranges, at once: a sweep that a calibration may make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, cast

import numpy as np
import pytest

from game.lab.companies.random_games import SHARES, SIGNED, figures, random_weeks
from game.lab.companies.subject import Subject
from game.model.equilibrium import begin
from game.model.luck_arrays import LuckArray
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter, Parameters
from game.model.parameters.company import SECTORS
from game.model.parameters.record import records
from game.model.parameters.team import TeamParameters
from game.model.week import Week
from tests.model.usual import usual_market

COMPANIES, WEEKS = 300, 40
ROUNDING = 1e-12
FAR = 1e15
MONEY = SIGNED | {"cost", "revenue", "one_offs", "severance"}
"""In companies of a billion customers no amount of it is too much."""
SEED = "RANGES"


def drawn(known: Mapping[str, Parameter], luck: LuckArray, place: int) -> dict[str, Any]:
    """Evenly over each range; one in ten at its lower edge, one in ten at its upper."""
    found = {}
    for number, record in enumerate(known.values()):
        even = np.asarray(luck.uniform(record.name, place, number))
        share = np.clip(1.25 * even - 0.125, 0.0, 1.0)
        found[record.name] = record.low + (record.high - record.low) * share
    return found


def with_weights(teams: list[dict[str, Any]]) -> tuple[TeamParameters, ...]:
    """Departments whose weights in customers' experience add up to 1."""
    total: Any = sum(team["weight"] for team in teams) + 1e-9
    return tuple(
        TeamParameters(**{**team, "weight": (team["weight"] + 1e-9 / len(teams)) / total})
        for team in teams
    )


@cache
def anything() -> Parameters:
    luck = LuckArray(SEED, COMPANIES)
    company = drawn(COMPANY_PARAMETERS, luck, 0)
    sectors = {
        sector: kind(**{record.name: company[record.name] for record in records(sector, kind)})
        for sector, kind in SECTORS.items()
    }
    teams = with_weights([drawn(TEAM_PARAMETERS, luck, place) for place in (1, 2, 3)])
    return Parameters(teams=teams, **sectors)


@cache
def subject() -> Subject:
    start = begin(anything(), usual_market(300, 4), arrays(), causes=False)
    return Subject(start.setting, start.company)


def faults(week: Week) -> dict[str, list[int]]:
    """Companies by figure that is not finite, below zero, or a share above 1."""
    found = {}
    for name, value in figures(week):
        low = -np.inf if name in SIGNED else 0.0
        high = 1.0 + ROUNDING if name in SHARES else FAR
        fine = np.isfinite(value) & (value >= low) & ((value <= high) | (name in MONEY))
        if not np.all(fine):
            found[name] = np.flatnonzero(~np.broadcast_to(fine, COMPANIES)).tolist()
    return found


def test_no_parameters_in_range_break_a_company() -> None:
    weeks = random_weeks(subject(), WEEKS, LuckArray(SEED, COMPANIES), arrays())
    for number, week in enumerate(weeks):
        assert faults(week) == {}, f"week {number}"


def test_no_parameters_in_range_hire_without_end() -> None:
    """Targets go up to three times the staff of the start; as many again for those who leave."""
    most = 6.0 * sum(np.asarray(team.staff) for team in anything().teams)
    for week in random_weeks(subject(), WEEKS, LuckArray(SEED, COMPANIES), arrays()):
        assert np.all(week.readouts.headcount <= most)


@pytest.mark.parametrize("run", range(0, COMPANIES, 100))
def test_each_company_of_a_sweep_is_the_one_it_would_be_alone(run: int) -> None:
    alone = begin(taken(anything(), run), usual_market(300, 4), FLOATS, causes=False)
    assert numbers(alone.company) == numbers(taken(subject().company, run))
    assert numbers(alone.setting.reference) == numbers(taken(subject().setting.reference, run))


def taken(value: Any, run: int) -> Any:
    """One run of whatever holds arrays over runs."""
    if isinstance(value, np.ndarray):
        return float(value[run])
    if isinstance(value, tuple):
        return tuple(taken(item, run) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: taken(getattr(value, field.name), run) for field in fields(value)}
        return replace(value, **parts)
    return value


def numbers(value: object) -> list[float]:
    """All numbers in a state, in the order of its fields."""
    if is_dataclass(value):
        return [number for field in fields(value) for number in numbers(getattr(value, field.name))]
    if isinstance(value, tuple):
        return [number for item in value for number in numbers(item)]
    return [float(cast("float", value))]
