"""What is said of conditions is never wrong: nothing that can happen is called impossible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.campaign.rules.endings import Finish, ending_names
from game.campaign.rules.score import Axes
from game.campaign.state.records import Reversal
from game.model.numbers import FLOATS
from game.scenario.advice.logic.domains import Domains, is_whole
from game.scenario.advice.logic.formulas import formula
from game.scenario.advice.logic.possibility import possible
from game.scenario.advice.logic.ranges import Range
from game.scenario.advice.reading import of_every_end
from game.scenario.language.compiling import Scope, compile_condition

SCOPE = Scope(
    ("support", "office"), frozenset({"code"}), people=("maja",), answers={"code": ("fix", "leave")}
)
DOMAINS = Domains(Range(1.0, 12.0))
KEYS = (
    "brand", "cash", "month", "door", "support.quality", "office.quality", "support.copilots",
    "office.copilots", "brand@3", "happened:code", "answered:code=fix", "here:maja",
)  # fmt: skip
"""All that the conditions below read."""

NUMBERS = st.recursive(
    st.sampled_from(["brand", "cash", "month", "support.quality", "was(brand, 3)"])
    | st.sampled_from(["0", "0.3", "0.5", "1", "2", "12", "1e6"]),
    lambda inner: (
        st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner)
        | st.builds("min({}, {})".format, inner, inner)
        | st.builds("max({}, {})".format, inner, inner)
        | st.builds("abs({})".format, inner)
        | st.builds("(-{})".format, inner)
    ),
    max_leaves=3,
)
SIGNS = st.sampled_from(["<", "<=", ">", ">=", "==", "!="])
FACTS = st.recursive(
    st.builds("{} {} {}".format, NUMBERS, SIGNS, NUMBERS)
    | st.builds("{} {} {} {} {}".format, NUMBERS, SIGNS, NUMBERS, SIGNS, NUMBERS)
    | st.sampled_from(
        [
            "door",
            'happened("code")',
            'answered("code", "fix")',
            'here("maja")',
            "any(quality < 0.5)",
            "any(copilots and quality > brand)",
        ]
    ),
    lambda inner: (
        st.builds("({} and {})".format, inner, inner)
        | st.builds("({} or {})".format, inner, inner)
        | st.builds("(not ({}))".format, inner)
    ),
    max_leaves=4,
)


@dataclass(frozen=True)
class World:
    values: Mapping[str, float]

    def value(self, name: str) -> float:
        return self.values[name]

    def was(self, name: str, months: int) -> float:
        return self.values[f"{name}@{months}"]

    def happened(self, event: str) -> bool:
        return self.values[f"happened:{event}"] > 0.5

    def answered(self, event: str, choice: str) -> bool:
        return self.values[f"answered:{event}={choice}"] > 0.5

    def here(self, person: str) -> bool:
        return self.values[f"here:{person}"] > 0.5


def within(key: str) -> st.SearchStrategy[float]:
    low, high = DOMAINS.of(key)
    if is_whole(key):
        return st.integers(int(low), int(high)).map(float)
    ends = st.sampled_from([low, high, 0.3, 0.5]).filter(lambda value: low <= value <= high)
    return ends | st.floats(low, high)


WORLDS = st.fixed_dictionaries({key: within(key) for key in KEYS}).map(World)


@given(FACTS, st.lists(WORLDS, min_size=1, max_size=8))
def test_what_holds_somewhere_is_possible_and_what_fails_somewhere_is_not_always(
    text: str, worlds: list[World]
) -> None:
    if not any(name in text for name in ("brand", "cash", "month", "quality", "door", "happened")):
        return
    condition = compile_condition(text, SCOPE)
    seen = {bool(condition.holds(world, FLOATS)) for world in worlds}
    if True in seen:
        assert possible([formula(text, SCOPE.departments)], DOMAINS)
    if False in seen:
        assert possible([formula(text, SCOPE.departments, holds=False)], DOMAINS)


@pytest.mark.parametrize(
    ("text", "holds", "expected"),
    [
        ("brand > 0.5 and brand < 0.5", True, False),
        ("brand >= 0.5 and brand <= 0.5", True, True),
        ("brand > 0.5 and brand < 0.5001", True, True),
        ("brand != 0 and brand < 0.0001", True, True),
        ("0.7 < brand < 0.6", True, False),
        ("month > 3 and month < 4", True, False),
        ("month > 3 and month < 5", True, True),
        ("door and not door", True, False),
        ("any(quality < 0.3) and not any(quality < 0.5)", True, False),
        ("brand < 0.5 or brand >= 0.5", False, False),
        ("not (brand < 0.5 and door)", False, True),
        ("was(brand, 3) - brand > 1", True, False),
        ("abs(brand - 0.5) > 0.5", True, False),
        ("min(brand, cash) > 1", True, False),
        ("max(brand, 0.2) < 0.2", True, False),
        ("cash / brand > 5", True, True),
        ("brand != 0.5 and brand == 0.5", True, False),
        ("brand == support.quality and brand > 0.8 and support.quality < 0.2", True, False),
    ],
)
def test_contradictions_are_seen_and_nothing_else(text: str, holds: bool, expected: bool) -> None:
    assert possible([formula(text, SCOPE.departments, holds=holds)], DOMAINS) is expected


def test_a_condition_of_too_many_alternatives_gets_the_benefit_of_the_doubt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    never = "brand > 0.6 and (cash > 1 or cash < 0) and (cash > 2 or door) and brand < 0.5"
    assert not possible([formula(never, ())], DOMAINS)
    monkeypatch.setattr("game.scenario.advice.logic.possibility.PATIENCE", 1)
    assert possible([formula(never, ())], DOMAINS)


@pytest.mark.parametrize("out", [0.0, 1.0, 12.0])
@pytest.mark.parametrize("reversal", [0.0, 1.0, 12.0])
def test_what_is_taken_for_granted_of_every_end_is_so(out: float, reversal: float) -> None:
    tally = Reversal(int(reversal), 0.0, 0.0, 0.0, 0.0)
    finish = Finish(out, 0.9, Axes(50.0, 50.0, 50.0, 50.0), above_par=False)
    world = World(ending_names(finish, tally, FLOATS))
    scope = Scope(("support",), frozenset(), ending=True)
    for text in of_every_end(12):
        assert compile_condition(text, scope).holds(world, FLOATS)
