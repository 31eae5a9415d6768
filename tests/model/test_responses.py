"""What the equations promise of every company: more of this never means less of that.

A week with the one thing and a week with the other, all else equal, luck included.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.company import Company
from game.model.week import Week
from tests.model.anywhere import (
    Orders,
    anywhere,
    companies,
    heads,
    ordering,
    orders,
    share,
    step,
    team_ordering,
    usual,
)
from tests.model.promises import LOWERS, RAISES, Vary, team_stocks

VARIED = {**RAISES, **LOWERS}


def never_below(less: Sequence[float], more: Sequence[float]) -> None:
    """Up to rounding."""
    for a, b in zip(less, more, strict=True):
        assert b >= a - 1e-9 * max(abs(a), 1.0)


def both(vary: Vary, company: Company, order: Orders, pair: tuple[float, float]) -> list[Week]:
    """The week with less of it, and the week with more."""
    low, high = min(pair), max(pair)
    return [step(*vary(company, order, x)) for x in (low, high)]


@settings(max_examples=15)
@given(where=anywhere, order=orders, pair=st.tuples(share, share))
@pytest.mark.parametrize("promise", RAISES)
def test_more_never_means_less(
    promise: str, where: Company, order: Orders, pair: tuple[float, float]
) -> None:
    vary, figure = RAISES[promise]
    less, more = both(vary, where, order, pair)
    never_below(figure(less), figure(more))


@settings(max_examples=15)
@given(where=anywhere, order=orders, pair=st.tuples(share, share))
@pytest.mark.parametrize("promise", LOWERS)
def test_more_never_means_more(
    promise: str, where: Company, order: Orders, pair: tuple[float, float]
) -> None:
    vary, figure = LOWERS[promise]
    less, more = both(vary, where, order, pair)
    never_below(figure(more), figure(less))


@pytest.mark.parametrize("promise", VARIED)
def test_every_promise_is_about_something(promise: str) -> None:
    vary, figure = VARIED[promise]
    weeks = (both(vary, where, usual(), (0.1, 0.9)) for where in companies()[::9])
    assert any(figure(less) != figure(more) for less, more in weeks)


@settings(max_examples=15)
@given(where=anywhere, order=orders, gone=heads)
def test_layoffs_move_nobody_in_their_own_week_and_nobody_upwards_in_the_next(
    where: Company, order: Orders, gone: float
) -> None:
    calm = team_ordering(order, layoffs=0.0)
    kept, cut = step(where, calm), step(where, team_ordering(order, layoffs=gone))
    assert team_stocks("morale")(cut) == team_stocks("morale")(kept)
    later = [step(week.company, calm) for week in (cut, kept)]
    never_below(*map(team_stocks("morale"), later))


@settings(max_examples=15)
@given(where=anywhere, order=orders)
def test_a_standard_does_not_come_back_by_itself(where: Company, order: Orders) -> None:
    week = step(where, ordering(order, programme=0.0))
    never_below(team_stocks("standard")(week), [team.standard for team in where.teams])


@settings(max_examples=15)
@given(where=anywhere, order=orders)
def test_overtime_begins_where_slack_ends(where: Company, order: Orders) -> None:
    for team in step(where, order).readouts.teams:
        assert (team.overtime > 0.0) == (team.pressure > 1.0)


@settings(max_examples=15)
@given(where=anywhere, order=orders)
def test_no_copilot_is_learned_where_there_is_none(where: Company, order: Orders) -> None:
    week = step(where, team_ordering(order, copilots=0.0))
    assert team_stocks("learning")(week) == [team.learning for team in where.teams]
