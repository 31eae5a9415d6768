from __future__ import annotations

import ast

import pytest

from tests.mutants.__main__ import ROOT, sample
from tests.mutants.mutations import mutants


def changed(source: str) -> set[str]:
    return {mutant.source.strip() for mutant in mutants("rule.py", source)}


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("y = a + b", {"y = (a - b)", "y = (a)"}),
        ("y = a * b", {"y = (a / b)", "y = (a)"}),
        ("y = -a", {"y = (a)"}),
        ("y = a < b", {"y = (a > b)"}),
        ("y = 1.0", {"y = (2.0)"}),
        ("y = xp.maximum(a, b)", {"y = (xp.minimum(a, b))"}),
        ("y = xp.clip(a, b, c)", {"y = (a)"}),
        ("y = xp.where(a, b, c)", {"y = (xp.where(a, c, b))"}),
    ],
)
def test_an_equation_can_be_wrong_in_so_many_ways(source: str, wrong: set[str]) -> None:
    assert changed(source) == wrong


@pytest.mark.parametrize(
    "source", ["import math", "x: int | None", "def f(a: A | B) -> C: ...", 'name = "é"', "y = -1"]
)
def test_what_computes_nothing_is_left_alone(source: str) -> None:
    assert changed(source) <= {"y = -(2)"}


def test_a_mutant_differs_in_its_own_place_only() -> None:
    source = 'def rule(é, b):\n    """é."""\n    return é + (\n        b * b\n    )\n'
    for mutant in mutants("rule.py", source):
        ast.parse(mutant.source)
        assert mutant.source != source
        assert mutant.source.startswith('def rule(é, b):\n    """é."""\n')
        assert mutant.before in {"é + b * b", "b * b"}


def test_work_elsewhere_in_a_file_draws_no_other_sample() -> None:
    plain = "def one(a):\n    return a + 1\n"
    ranks = {mutant.rank for mutant in mutants("rule.py", plain)}
    more = {mutant.rank for mutant in mutants("rule.py", "def two(b):\n    return b\n\n\n" + plain)}
    assert ranks <= more


def test_the_same_words_twice_are_two_mutants() -> None:
    found = list(mutants("rule.py", "y = a + b\ny = a + b\n"))
    assert len({mutant.rank for mutant in found}) == len(found) == 4


def test_the_sample_is_fixed_and_spreads_over_the_model() -> None:
    chosen = sample(ROOT, 200)
    assert chosen == sample(ROOT, 200)
    assert len({mutant.file for mutant in chosen}) > 15
    assert all(mutant.file.startswith("game/model/") for mutant in chosen)
