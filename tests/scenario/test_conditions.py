"""What the small language of conditions says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pytest

from game.model.number_arrays import Arrays
from game.model.numbers import Floats
from game.scenario.language.compiling import ConditionError, Scope, compile_condition

SCOPE = Scope(
    ("support", "back_office"),
    frozenset({"code-41b", "later"}),
    people=("maja",),
    answers={"code-41b": ("fix", "leave")},
)

TRUTH = "leave it out: a name like door is a truth by itself; write not door for the reverse"
MISSING = "a comparison is missing: brand < 0.5, or >= 0.5: it is a share from 0 to 1"
ALL_FUNCTIONS = "there are min, max, abs, any, was, happened, answered, here"


@dataclass(frozen=True)
class Now:
    """A company seen through a few names; all others are 0."""

    values: Mapping[str, float]
    before: Mapping[tuple[str, int], float] = field(default_factory=dict)
    seen: frozenset[str] = frozenset()
    given: frozenset[tuple[str, str]] = frozenset()
    staff: frozenset[str] = frozenset()

    def value(self, name: str) -> float:
        return self.values.get(name, 0.0)

    def was(self, name: str, months: int) -> float:
        return self.before[name, months]

    def happened(self, event: str) -> bool:
        return event in self.seen

    def answered(self, event: str, choice: str) -> bool:
        return (event, choice) in self.given

    def here(self, person: str) -> bool:
        return person in self.staff


def holds(text: str, now: Now | None = None, **values: float) -> bool:
    view = now or Now({name.replace("__", "."): value for name, value in values.items()})
    return compile_condition(text, SCOPE).holds(view, Floats())


@pytest.mark.parametrize(
    ("text", "brand", "expected"),
    [
        ("brand < 0.6", 0.5, True),
        ("brand < 0.6", 0.6, False),
        ("brand <= 0.6", 0.6, True),
        ("brand == 0.6", 0.6, True),
        ("brand != 0.6", 0.6, False),
        ("0.4 < brand < 0.6", 0.5, True),
        ("0.4 < brand < 0.6", 0.7, False),
        ("0.4 < brand < 0.6", 0.3, False),
        ("not brand < 0.6", 0.5, False),
        ("brand + 0.1 > 0.55", 0.5, True),
        ("-brand < -0.4", 0.5, True),
        ("abs(brand - 0.5) < 0.01", 0.5, True),
        ("min(brand, 0.2, 0.4) == 0.2", 0.5, True),
        ("max(brand, 0.2) == brand", 0.5, True),
        ("2 * brand - 1 >= 0", 0.5, True),
        ("brand > 0.4 and brand < 0.45 or brand == 0.5", 0.5, True),
        ("brand > 0.4 and (brand < 0.45 or brand == 0.5)", 0.5, True),
        ("  brand > 0.4  ", 0.5, True),
    ],
)
def test_comparisons_arithmetic_and_logic_read_as_written(
    text: str, brand: float, expected: bool
) -> None:
    assert holds(text, brand=brand) is expected


def test_dividing_by_zero_gives_zero() -> None:
    assert holds("cash / profit == 0", cash=5.0, profit=0.0)


def test_and_of_a_truth_and_a_comparison_is_not_bitwise() -> None:
    assert holds("door and month == 7", door=1.0, month=7.0)
    assert holds("door and month == 6", door=1.0, month=6.0)


def test_a_department_is_read_by_its_name() -> None:
    assert holds("support.quality < 0.6", support__quality=0.5)
    assert not holds("back_office.quality < 0.6", support__quality=0.5, back_office__quality=0.7)


def test_any_looks_at_each_department_and_still_knows_the_company() -> None:
    text = "any(quality < 0.6 and brand > 0.5)"
    assert holds(text, support__quality=0.9, back_office__quality=0.5, brand=0.7)
    assert not holds(text, support__quality=0.9, back_office__quality=0.5, brand=0.4)
    assert not holds(text, support__quality=0.9, back_office__quality=0.8, brand=0.7)


def test_any_may_ask_for_a_truth() -> None:
    assert holds("any(copilots)", back_office__copilots=1.0)
    assert not holds("any(copilots)")


def test_was_reads_the_past_of_company_and_department() -> None:
    past = {("brand", 3): 0.8, ("support.morale", 2): 0.1, ("door", 1): 1.0}
    now = Now({"brand": 0.6}, past)
    assert holds("was(brand, 3) - brand > 0.15", now)
    assert holds("was(support.morale, 2) < 0.2", now)
    assert holds("was(door, 1) and not door", now)


def test_happened_asks_whether_an_event_came_up() -> None:
    assert holds('happened("code-41b")', Now({}, seen=frozenset({"code-41b"})))
    assert not holds('happened("code-41b")', Now({}))


def test_a_condition_lists_the_names_it_reads() -> None:
    condition = compile_condition('any(quality < brand) or happened("code-41b")', SCOPE)
    assert condition.names == {"support.quality", "back_office.quality", "brand"}


def test_arrays_over_runs_give_what_each_run_gives() -> None:
    text = "brand < 0.6 and not door or any(quality / brand > 1) or max(cash, was(cash, 1)) > 3"
    condition = compile_condition(text, SCOPE)
    runs = [
        Now({"brand": b, "door": d, "cash": c, "support.quality": 0.55}, {("cash", 1): 1.0})
        for b in (0.0, 0.5, 0.6, 0.7)
        for d in (0.0, 1.0)
        for c in (0.0, 4.0)
    ]
    names = ("brand", "door", "cash", "support.quality")
    columns = {name: np.array([run.values[name] for run in runs]) for name in names}
    zeros = {"back_office.quality": np.zeros(len(runs))}
    together = Now({**columns, **zeros}, {("cash", 1): np.ones(len(runs))})  # type: ignore[dict-item]  # arrays pass as numbers
    expected = [condition.holds(run, Floats()) for run in runs]
    assert list(np.asarray(condition.holds(together, Arrays()))) == expected
    assert True in expected
    assert False in expected


@pytest.mark.parametrize(
    ("text", "code", "offset", "suggestion"),
    [
        ("", "HW301", 0, "leave it out"),
        ("brand", "HW303", 0, MISSING),
        ("brand < 0.6 and cash", "HW303", 16,
         "a comparison is missing: cash < 1, or >= 1: it is in millions of dollars"),
        ("door = false", "HW301", 5, TRUTH),
        ("door > 0", "HW303", 0, "use it by itself, with and, or, not"),
        ("not brand", "HW303", 4, MISSING),
        ("brand + 1", "HW303", 0,
         "a comparison is missing behind it: <, <=, >, >=, == or != and a number"),
        ("brand > 0.5 > (cash > 1)", "HW303", 15, "use it by itself, with and, or, not"),
        ("bramd < 0.5", "HW302", 0, 'did you mean "brand"?'),
        ("  bramd < 0.5", "HW302", 2, 'did you mean "brand"?'),
        ("suport.quality < 1", "HW302", 0, 'did you mean "support"?'),
        ("support.qualty < 1", "HW302", 8, 'did you mean "quality"?'),
        ("copilots", "HW302", 0, "write any(copilots …) or department.copilots"),
        ("support > 1", "HW302", 0, "write support.quality or another of its names"),
        ("quality_kept > 1", "HW302", 0, "only the conditions of endings may read it"),
        ("brand < 1 and true", "HW302", 14,
         "a name like door is a truth by itself; write not door for the reverse"),
        ("brand = 0.5", "HW301", 6, "write =="),
        ("brand < 1 && door", "HW301", 10, "write and"),
        ("brand < 1 || door", "HW301", 10, "write or"),
        ("!door", "HW301", 0, "write not, or !="),
        ("brand ≤ 0.5", "HW301", 6, "write <="),
        ("brand ** 9 > 1", "HW301", 0, "** is not part of the language; write x * x"),
        ("brand > 1e10", "HW304", 8, "at most 1e9"),
        ("max(brand) > 1", "HW301", 0, "write max(a, b)"),
        ("brand =< 0.5", "HW301", 6, "write <="),
        ("brand => 0.5", "HW301", 6, "write >="),
        ("brand <> 0.5", "HW301", 6, "write !="),
        ("brand < 50 %", "HW301", 11, "leave it out: shares go from 0 to 1, and 10 % is 0.1"),
        ("brand < 0,5", "HW301", 0,
         "a decimal has a point: 0.1; thousands are written 1_000_000"),
        ("if door", "HW301", 0, "leave it out"),
        ("month between 3 and 5", "HW301", 6, "write 3 <= month <= 5"),
        ("door is open", "HW301", 0, "write ==, or the name alone where it is true or false"),
        ("brand < 0.5 and", "HW301", 12, "write what follows, or leave it out"),
        ("brand < 0.5 and and door", "HW301", 16, "leave it out"),
        ("month >= 3 months", "HW301", 11, "write and, or, or a comparison"),
        ("(brand < 0.5", "HW301", 0, "close it with )"),
        ("brand < 0.5)", "HW301", 11, "there is a ) too many"),
        ("mni(brand, 1) > 1", "HW301", 0, 'did you mean "min"?'),
        ("was(brand, 0.5) > 1", "HW301", 11, "write was(brand, 3)"),
        ("was(brand + 1, 3) > 1", "HW301", 4, "write brand or department.quality"),
        ("happened(brand)", "HW301", 9, "write happened('brand'), in single quotes"),
        ('happened("code-41")', "HW305", 9, 'did you mean "code-41b"?'),
        ("happened('code-41b#1=fix')", "HW305", 9, "write answered('code-41b', 'fix')"),
        ("happened('code-41b#1')", "HW305", 9, "write happened('code-41b')"),
        ("happened('maja')", "HW305", 9, "write here('maja')"),
        ("answered('code-41', 'fix')", "HW305", 9, 'did you mean "code-41b"?'),
        ("answered('code-41b', 'fixx')", "HW305", 21, 'did you mean "fix"?'),
        ("answered('code-41b', 'zeal')", "HW305", 21, "there are fix, leave"),
        ("answered('code-41b', fix)", "HW301", 21,
         "write answered('code-41b', 'fix'), in single quotes"),
        ("answered('code-41b')", "HW301", 0, "write answered('event-id', 'choice-id')"),
        ("answered('later', 'fix')", "HW305", 9, "write happened('later')"),
        ("answered('code-41b', 'fix') > 0", "HW303", 0, "use it by itself, with and, or, not"),
        ("here('maya')", "HW305", 5, 'did you mean "maja"?'),
        ("here('code-41b')", "HW305", 5, "write happened('code-41b')"),
        ("here(maja)", "HW301", 5, "write here('maja'), in single quotes"),
        ("maja.here", "HW302", 0, "write here('maja'), or not here('maja')"),
        ("not maja", "HW302", 4, "write here('maja')"),
        ("was(here('maja'), 3)", "HW301", 4, "write brand or department.quality"),
        ("any(any(quality < 1))", "HW301", 4, ""),
        ("1 < 2", "HW301", 0, ""),
        ("brand <\n0.5", "HW301", 7, ""),
        ("brand.__class__ > 1", "HW302", 0, "there are support, back_office"),
        ('__import__("os") > 1', "HW301", 0, ALL_FUNCTIONS),
        ("not " * 60 + "door", "HW304", 0, ""),
        ("brand > 1 or " * 50 + "door", "HW304", 0, "split it over two events"),
        (" or ".join(["month > 9"] * 28) + " or " + " + ".join(["1"] * 34) + " > 0",
         "HW304", 0, "split it over two events"),
    ],
)  # fmt: skip
def test_mistakes_are_named_at_their_place_with_what_to_write(
    text: str, code: str, offset: int, suggestion: str
) -> None:
    with pytest.raises(ConditionError) as caught:
        compile_condition(text, SCOPE)
    error = caught.value
    assert (error.code, error.offset, error.suggestion) == (code, offset, suggestion)


def test_each_mistake_of_a_line_is_named_and_the_same_one_once() -> None:
    with pytest.raises(ConditionError) as caught:
        compile_condition(" brnd < 1 and (mrale + brnd > door or here('may'))", SCOPE)
    assert [(wrong.code, wrong.offset) for wrong in caught.value.all()] == [
        ("HW302", 1),
        ("HW302", 15),
        ("HW303", 30),
        ("HW305", 43),
    ]


def test_a_pool_knows_no_departments_but_may_ask_any() -> None:
    pool = Scope((), frozenset(), pool=True)
    assert compile_condition("any(quality < 0.6)", pool).names
    with pytest.raises(ConditionError) as caught:
        compile_condition("support.quality < 0.6", pool)
    assert caught.value.suggestion == "write any(quality …)"


def test_endings_read_more_names() -> None:
    ending = Scope(SCOPE.departments, SCOPE.events, ending=True)
    condition = compile_condition("reversal_month < 99 and not out", ending)
    assert condition.holds(Now({"reversal_month": 12.0}), Floats())
