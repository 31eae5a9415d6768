"""What is said of conditions is never wrong: nothing that can happen is called impossible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.numbers import FLOATS
from game.scenario.advice.domains import Domains, is_whole
from game.scenario.advice.formulas import formula
from game.scenario.advice.possibility import possible
from game.scenario.advice.ranges import Range
from game.scenario.checking import findings
from game.scenario.conditions import Scope, compile_condition

SCOPE = Scope(("support", "office"), frozenset({"code"}))
DOMAINS = Domains(Range(1.0, 12.0))
KEYS = (
    "brand", "cash", "month", "door", "support.quality", "office.quality", "support.copilots",
    "office.copilots", "brand@3", "happened:code",
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
        ["door", 'happened("code")', "any(quality < 0.5)", "any(copilots and quality > brand)"]
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
    monkeypatch.setattr("game.scenario.advice.possibility.PATIENCE", 1)
    assert possible([formula(never, ())], DOMAINS)


def edited(sample: str, tmp_path: Path, *edits: tuple[str, str]) -> list[str]:
    for old, new in edits:
        assert old in sample
        sample = sample.replace(old, new, 1)
    file = tmp_path / "edited.toml"
    file.write_text(sample, encoding="utf-8")
    return [f"{finding.code} {finding.line}" for finding in findings(file)]


LATER, OPENING = "started = true\n", "when = 'any(quality < 0.6) or happened(\"code\")'"


def test_letters_that_wait_for_each_other_are_one_finding(sample: str, tmp_path: Path) -> None:
    waits = ("not door", 'happened(\\"opening\\")')
    circle = (OPENING, "when = 'happened(\"code\")'")
    assert edited(sample, tmp_path, waits, circle) == ["HW703 65"]


def test_a_letter_that_waits_for_what_stops_it_is_found(sample: str, tmp_path: Path) -> None:
    fix = '[[events.choices]]\nid = "fix"'
    stops = (fix, f'effects = [{{ op = "stop", event = "opening" }}]\n\n{fix}')
    waits = (OPENING, "when = 'happened(\"code\")'")
    assert [one[:5] for one in edited(sample, tmp_path, stops, waits)] == ["HW703"]


def test_a_letter_that_only_its_forerunner_starts_may_ask_for_it(
    sample: str, tmp_path: Path
) -> None:
    asks = (LATER, f"{LATER}when = 'happened(\"code\")'\n")
    assert edited(sample, tmp_path, asks) == []


def test_somebody_without_a_letter_or_a_mention_is_found(sample: str, tmp_path: Path) -> None:
    assert edited(sample, tmp_path, ('person = "maja"', 'sender = "A voice"')) == ["HW707 40"]
    mentioned = ('texts = ["It begins."]', 'texts = ["It begins with Maja."]')
    assert edited(sample, tmp_path, ('person = "maja"', 'sender = "A voice"'), mentioned) == []


def test_inherited_letters_are_for_their_own_file_to_mend(sample: str, tmp_path: Path) -> None:
    """A game of three months inherits letters for month 20, and that is nobody's mistake."""
    short = ("length = 12", "length = 10"), ("format = 1", 'format = 1\nextends = ["shared"]')
    late = 'holds = ["door and brand > 0.3"]', "holds = []"
    assert edited(sample, tmp_path, *short, late) == []


def test_mistakes_in_every_section_at_once_are_one_finding_each(
    sample: str, tmp_path: Path
) -> None:
    found = edited(
        sample,
        tmp_path,
        ("length = 12", 'length = "12"'),
        ('paper = "The Daily Sample"', 'papper = "The Daily Sample"'),
        ("[52, 0.3]]", "[52, 30]]"),
        ("staff = 100", "staf = 100"),
        ('slice = "Disputes"', 'slice = "Dispute"'),
        ("support.ai_share > 0.3", "suport.ai_share > 0.3"),
        ("boldness = 2", "boldness = 5"),
        ('kind = "post"', 'kind = "pots"'),
        ('look = "qa"', 'look = "aq"'),
        ('headline = "Nothing happened at {company}"', 'headline = "{compny}"'),
        ("capability = 0.9", "capability = 90"),
        ('facts = ["klarna-700"]\n\n[[teaching', 'facts = ["klarna"]\n\n[[teaching'),
        ("hold.total = [30, 60]", "hold.total = [60, 30]"),
        ('"3:code#1=fix"', '"3:code#1=fixx"'),
    )  # fmt: skip
    assert found == [
        "HW103 9", "HW101 14", "HW104 20", "HW601 31", "HW202 47", "HW302 65", "HW104 80",
        "HW108 99", "HW108 112", "HW110 132", "HW104 138", "HW202 144", "HW208 156", "HW202 161",
    ]  # fmt: skip
