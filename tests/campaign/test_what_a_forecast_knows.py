"""A forecast starts from what is believed: nothing hidden can be read off it, and no luck."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.forecast.drawing import lines_of
from game.campaign.forecast.line import Line
from game.campaign.forecast.taking import as_believed
from game.campaign.state import GameState, Hold
from game.model.company import Company, Team, Weather
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.model.slices import with_slices
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, play_on, staged
from tests.campaign.test_what_a_player_may_know import another_truth

SHOWN_OF_A_TEAM = ("gig", "alumni", "ai_share")
"""Stocks that stand in a department's row; heads do too, but not who is new."""
SHOWN = ("week", "teams", "weather", "cash", "customers", "board")
"""Stocks of the company that the desk prints from the books, or that are told apart here."""
HIDDEN_OF_A_TEAM = tuple(
    field.name
    for field in fields(Team)
    if field.name not in (*SHOWN_OF_A_TEAM, "experienced", "rookies")
)
HIDDEN = tuple(field.name for field in fields(Company) if field.name not in SHOWN)
share = st.floats(0.05, 0.95)


def quick(context: Context) -> Context:
    """The same game with short fans, none worked out yet."""
    forecast = replace(context.rules.forecast, lucks=2, months=3)
    return replace(context, rules=replace(context.rules, forecast=forecast))


def said(context: Context, state: GameState) -> list[tuple[Line, ...]]:
    """Both forecasts of a moment, worked out anew."""
    context = quick(context)
    return [
        lines_of(context, state, as_believed(context, state, kind))
        for kind in ("consultant", "operations")
    ]


@pytest.fixture(scope="module")
def month(fintech: Scenario) -> Fold:
    """A company in trouble, with nothing looked at."""
    return play_on(at_the_desk(fintech), "replace", 8)


@given(data=st.data())
@settings(max_examples=25)
def test_hidden_stocks_leave_no_trace(month: Fold, data: st.DataObject) -> None:
    company = month.state.company
    teams = tuple(another_team(team, data) for team in company.teams)
    hidden: dict[str, Any] = {name: data.draw(share, name) for name in HIDDEN}
    weather = Weather(*(data.draw(st.floats(-0.2, 0.2)) for _ in fields(Weather)))
    other = replace(company, teams=teams, weather=weather, **hidden)
    assert said(month.context, replace(month.state, company=other)) == said(
        month.context, month.state
    )


def another_team(team: Team, data: st.DataObject) -> Team:
    """The same row on the desk, with everything else otherwise."""
    heads, new = team.experienced + team.rookies, data.draw(share, "share of new hands")
    hidden = {name: data.draw(share, name) for name in HIDDEN_OF_A_TEAM}
    return replace(team, experienced=heads * (1.0 - new), rookies=heads * new, **hidden)


def test_what_was_true_and_not_told_leaves_no_trace(month: Fold) -> None:
    other = another_truth(month)
    assert other.state != month.state
    assert said(other.context, other.state) == said(month.context, month.state)


def test_where_the_work_truly_lies_leaves_no_trace(month: Fold) -> None:
    lying = with_slices(month.context.setting, Luck("elsewhere"), FLOATS)
    context = replace(month.context, setting=lying)
    assert said(context, month.state) == said(month.context, month.state)


def test_the_vendors_luck_leaves_no_trace(month: Fold) -> None:
    start = month.context.start
    lucky = replace(start, weather=replace(start.weather, vendor=0.2))
    context = replace(month.context, start=lucky)
    assert said(context, month.state) == said(month.context, month.state)


def test_the_games_own_luck_leaves_no_trace(month: Fold) -> None:
    head = replace(month.context.head, run=7)
    context = replace(month.context, head=head, luck=Luck(head.seed, 7))
    assert said(context, month.state) == said(month.context, month.state)


def test_events_that_are_felt_are_not_forecast(month: Fold) -> None:
    holds = (Hold("capability", 0.5, 999), Hold("acquisition", 2.0, 999))
    held = staged(month, holds=holds)
    assert held.state.holds != month.state.holds
    assert said(month.context, held.state) == said(month.context, month.state)


@pytest.mark.parametrize("figure", ["quality", "churn", "brand", "cash", "customers"])
def test_what_is_shown_is_what_counts(month: Fold, figure: str) -> None:
    places = {one.id: place for place, one in enumerate(month.context.reporters)}
    context = quick(month.context)
    taken = as_believed(context, month.state, "operations")
    shown = list(taken.shown)
    shown[places[figure]] = (shown[places[figure]] or 0.0) * 0.9
    other = replace(taken, shown=tuple(shown))
    assert lines_of(context, month.state, other) != lines_of(context, month.state, taken)
