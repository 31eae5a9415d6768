"""Every rule says its equation, in the parameters that it rests on."""

from __future__ import annotations

import re

import pytest

from game.model.equations import equations
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS
from game.model.readings import READINGS, known_rule
from game.model.rules import RULES

NAMED = [rule for rule in (*RULES, *READINGS) if not rule.endswith(".bound")]


@pytest.mark.parametrize("rule", NAMED)
def test_a_rule_has_an_equation(rule: str) -> None:
    known = known_rule(rule)
    assert known is not None
    assert known.equation


def test_there_is_no_equation_without_a_rule() -> None:
    assert [rule for rule in equations() if rule not in NAMED] == []


def test_whatever_looks_like_a_parameter_is_one() -> None:
    known = {*COMPANY_PARAMETERS, *TEAM_PARAMETERS}
    symbols = {"a_company", "employer_brand", "heads_company", "burned_out", "Q_m"}
    for rule, equation in equations().items():
        words = {w for w in re.findall(r"[a-z]+(?:_[a-z]+)+", equation) if w not in symbols}
        assert words <= known, rule
