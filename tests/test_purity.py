"""The check of purity notices what it forbids; the folders that it guards call it themselves."""

from __future__ import annotations

import ast

import pytest

from tests.purity import Purity

STRICT = Purity(numbers=False)
ASKING = Purity(asked=frozenset({"answer", "month", "service"}))


@pytest.mark.parametrize(
    "source",
    [
        "import math",
        "import numpy as np",
        "from math import exp",
        "from random import random",
        "y = x ** 2",
        "y = x // 2",
        "y = x % 2",
        "y = x if x > 0 else 0",
        "if gap > 3: y = 1",
        "y = a and b",
        "y = not a",
        "def rule(xs): return [x for x in xs if x > 0]",
        "y = sum(xs)",
        "y = max(a, b)",
        "y = round(a)",
        "x += 1",
        "while x > 1: x = x / 2",
        "y = 0 < x < 1",
        "match x:\n    case 1: y = 1",
    ],
)
@pytest.mark.parametrize("purity", [STRICT, ASKING])
def test_what_differs_between_worlds_or_machines_is_a_fault(purity: Purity, source: str) -> None:
    assert purity.faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "y = xp.where(x > 0.0, 1.0 - x, -x)",
        "y = added(team.share * team.morale for team in teams)",
        "from game.model.numbers import Num",
        "for team in teams: y = y + team",
        "PAIRS = tuple((a, b) for a in PLACES for b in PLACES if b - a > 1)",
    ],
)
@pytest.mark.parametrize("purity", [STRICT, ASKING])
def test_plain_arithmetic_is_none(purity: Purity, source: str) -> None:
    assert purity.faults(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "y = 1 if answer == 'accept' else 0",
        "if report.month < 4: y = 1",
        "def rule(report): return [team for team in report.teams if team.service]",
        "y = report.month > 3 and not report.teams[0].service",
        "y = 1 if report.month > FIRST else turn_of(report)",
    ],
)
def test_a_fact_of_one_game_may_be_asked_where_it_is_named(source: str) -> None:
    assert ASKING.faults(source) == []
    assert STRICT.faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "y = 1 if team.morale > answer else 0",
        "y = report.month > 3 and report.figures['churn'] > 1",
        "if xp.both(month, a): y = 1",
        "if turn_of(month) > 3 and holds(team): y = 1",
    ],
)
def test_a_stock_beside_it_may_not(source: str) -> None:
    assert ASKING.faults(source)


def test_numbers_of_the_model_stand_in_its_parameters() -> None:
    assert STRICT.faults("y = 0.35 * x")
    assert STRICT.faults("y = 1.0 * x + 0.0") == []
    assert ASKING.faults("y = 0.35 * x") == []


def test_what_is_allowed_is_allowed_by_name() -> None:
    loose = Purity(builtins=frozenset({"float"}), allowed=(ast.Mod,))
    assert loose.faults("y = float(x) % 2") == []
    assert loose.faults("y = round(x)")
