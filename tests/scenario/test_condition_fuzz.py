"""No text breaks the condition language."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.model.numbers import Floats
from game.scenario.language.compiling import ConditionError, Scope, compile_condition
from game.scenario.rules import Condition

SCOPE = Scope(("support",), frozenset({"code"}))
WORDS = st.sampled_from(
    ["brand", "cash", "door", "support", "quality", ".", "support.quality", "any(", "was(", "min(",
     "abs(", "happened(", '"code"', "(", ")", ",", "+", "-", "*", "/", "<", "<=", "==", "and", "or",
     "not", "0.5", "3", "1e9", "lambda", "if", "else", "[", "]", "{", "**", "f'", "\\", "#", ":=",
     "1is", "\x00", "é", "await", "*", "@", ";", "0x", "1j", "None", "True", "..."]
)  # fmt: skip


class _Anything:
    def value(self, _name: str) -> float:
        return 0.5

    def was(self, _name: str, _months: int) -> float:
        return 0.25

    def answered(self, _event: str, _choice: str) -> bool:
        return True

    def here(self, _person: str) -> bool:
        return True

    def happened(self, _event: str) -> bool:
        return True


def _outcome(text: str) -> Condition | ConditionError:
    try:
        return compile_condition(text, SCOPE)
    except ConditionError as error:
        return error


def _try(text: str) -> None:
    outcome = _outcome(text)
    if isinstance(outcome, Condition):
        assert outcome.holds(_Anything(), Floats()) in (True, False)
    else:
        assert outcome.code.startswith("HW3")
        assert 0 <= outcome.offset <= len(text)
        assert "\n" not in outcome.message + outcome.suggestion


@given(st.text(max_size=450))
def test_any_text_is_a_condition_or_a_condition_error(text: str) -> None:
    _try(text)


@given(st.lists(WORDS, max_size=40), st.sampled_from(["", " "]))
def test_any_heap_of_its_words_is_a_condition_or_a_condition_error(
    words: list[str], between: str
) -> None:
    _try(between.join(words))


NUMBERS = st.recursive(
    st.sampled_from(["brand", "cash", "support.quality", "was(brand, 3)", "2", "0.5", "0"]),
    lambda inner: (
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "/"]), inner)
        | st.builds("min({}, {})".format, inner, inner)
        | st.builds("abs(-{})".format, inner)
    ),
    max_leaves=6,
)


@given(NUMBERS, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), NUMBERS)
def test_every_well_typed_comparison_compiles_and_evaluates(a: str, sign: str, b: str) -> None:
    condition = compile_condition(f"door and brand < 1 or {a} {sign} {b}", SCOPE)
    assert condition.holds(_Anything(), Floats()) in (True, False)
