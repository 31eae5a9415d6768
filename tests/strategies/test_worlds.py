"""A strategy wants the same of one company as of many, and only by what it is shown."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.strategies import STRATEGIES, ChoiceCard, Report, Wish
from tests.strategies.reports import reports, together

MONTHS = st.sampled_from([1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 36])


@st.composite
def companies(draw: Any) -> list[Report]:
    quarterly = draw(st.booleans())
    month = draw(st.integers(1, 12)) if quarterly else draw(MONTHS)
    return [draw(reports(month, quarterly=quarterly)) for _ in range(3)]


def at(value: Any, run: int) -> Any:
    """What a value is in one run: an array's element, or what holds for all."""
    return value[run].item() if isinstance(value, np.ndarray) else value


def in_run(wish: Wish, run: int) -> tuple[str, Any, bool]:
    return wish.key, at(wish.value, run), bool(at(wish.when, run))


@pytest.mark.parametrize("name", STRATEGIES)
@given(data=st.data())
@settings(max_examples=25)
def test_wishes_are_the_same_in_both_worlds(name: str, data: st.DataObject) -> None:
    shown = data.draw(companies())
    wide = STRATEGIES[name].wishes(together(shown))
    for run, company in enumerate(shown):
        alone = STRATEGIES[name].wishes(company)
        assert [in_run(wish, run) for wish in wide] == [in_run(wish, run) for wish in alone]


@pytest.mark.parametrize("name", STRATEGIES)
@given(data=st.data())
@settings(max_examples=10)
def test_answers_are_the_same_in_both_worlds(name: str, data: st.DataObject) -> None:
    strategy, shown = STRATEGIES[name], data.draw(companies())
    card = ChoiceCard("mend", 1, data.draw(st.integers(0, 3)), 2e4, default=True, hint="")
    wide = together(shown)
    for run, company in enumerate(shown):
        assert at(strategy.prefers(card, wide), run) == strategy.prefers(card, company)
        said = strategy.board(company)
        assert at(strategy.board(wide), run) == said
        assert said in {0.0, 1.0, 2.0}


@pytest.mark.parametrize("name", STRATEGIES)
@given(data=st.data())
@settings(max_examples=10)
def test_the_list_of_wishes_is_as_long_for_everybody(name: str, data: st.DataObject) -> None:
    first, *others = data.draw(companies())
    keys = [wish.key for wish in STRATEGIES[name].wishes(first)]
    assert all([w.key for w in STRATEGIES[name].wishes(other)] == keys for other in others)


@pytest.mark.parametrize("name", STRATEGIES)
def test_a_strategy_introduces_itself_on_one_line_of_a_list(name: str) -> None:
    strategy = STRATEGIES[name]
    assert strategy.name == name
    assert len(strategy.line) <= 62
    assert len(strategy.title) <= 15
