from __future__ import annotations

import math
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest

from game.lab.companies import readings
from game.lab.companies.lucky import _in_arrays, _in_floats
from game.lab.companies.plan import Plan
from game.lab.companies.policies import POLICIES
from game.lab.companies.random_games import _Draw, broken, random_weeks
from game.lab.validation.bench import Bench
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.model.week import Week


def week_of_random_play(bench: Bench, run: int = 0) -> Week:
    return next(random_weeks(bench.subject, 1, Luck("RANDOM", run), FLOATS))


@pytest.mark.parametrize(
    ("stock", "value"),
    [("brand", 1.5), ("brand", -0.1), ("customers", -1.0), ("cash", math.nan), ("board", math.inf)],
)
def test_a_broken_stock_is_noticed(bench: Bench, stock: str, value: float) -> None:
    week = week_of_random_play(bench)
    assert not broken(week, FLOATS)
    changed: dict[str, Any] = {stock: value}
    assert broken(replace(week, company=replace(week.company, **changed)), FLOATS)


def test_a_broken_department_is_noticed(bench: Bench) -> None:
    week = week_of_random_play(bench)
    first, *rest = week.company.teams
    teams = (replace(first, rookies=-1.0), *rest)
    assert broken(replace(week, company=replace(week.company, teams=teams)), FLOATS)


def test_random_games_differ_and_change_their_mind(bench: Bench) -> None:
    assert week_of_random_play(bench, 0).company != week_of_random_play(bench, 1).company
    weeks = list(islice(random_weeks(bench.subject, 20, Luck("RANDOM"), FLOATS), 20))
    assert len({week.company.teams[0].ai_share for week in weeks}) > 10


def test_random_levers_go_to_their_very_ends(bench: Bench) -> None:
    draws = [_Draw(Luck("ENDS", run), 0, FLOATS).share(0.5, 2.0) for run in range(200)]
    assert (min(draws), max(draws)) == (0.5, 2.0)
    assert len(set(draws)) > 100


def test_runs_with_luck_are_the_same_with_and_without_numpy(bench: Bench) -> None:
    asked = (bench.subject, POLICIES["replace"], 8, ("LUCKY", 3))

    wanted = (readings.board, readings.profit)
    together = _in_arrays(*asked, wanted)
    assert together == _in_floats(*asked, wanted)
    assert len(set(together[0][-1])) == 3


def test_a_layoff_is_a_share_of_the_staff_there_is(bench: Bench) -> None:
    (week,) = bench.subject.play(lambda _: Plan(layoff=0.01), 1)
    heads = sum(team.experienced + team.rookies for team in bench.subject.company.teams)
    assert week.company.dismissed == pytest.approx(0.01 * heads)
