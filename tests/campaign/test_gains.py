"""Sharing the gains: what it costs the month's focus, and what the desk says of its price."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    head_of,
    offer,
    opened,
    option,
    pass_month,
    play_on,
    staged,
)


def saving(ferry: Scenario) -> Fold:
    """A game in which much of the staff has gone, with focus to decide something."""
    return staged(play_on(opened(ferry), "replace", 9), charged=-4)


def test_it_takes_two_points_and_gives_them_back_when_set_back(fold: Fold) -> None:
    before = desk(fold).focus
    assert option(fold, "gains=10").focus == 2
    assert desk(decide(fold, "gains=25")).focus == before - 2
    assert desk(decide(fold, "gains=0")).focus == before
    assert desk(decide(fold, "gains=10", "undo")).focus == before


def test_it_stays_as_it_is_set(fold: Fold) -> None:
    pass_month(decide(fold, "gains=10"))
    assert offer(fold, "gains").now == "10 % of the saving"
    assert desk(decide(fold, "gains=25")).notices == ("Shared with staff: 25 % of the saving",)


def test_it_takes_no_other_share(fold: Fold) -> None:
    with pytest.raises(ActionError, match="it takes 0, 10, 25"):
        decide(fold, "gains=50")


def test_before_anything_is_saved_there_is_nothing_to_pay(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    company = fold.state.company
    teams = tuple(replace(team, experienced=team.experienced * 1.1) for team in company.teams)
    fold = staged(fold, company=replace(company, teams=teams))
    assert option(fold, "gains=25").money == "nothing saved in all"


def test_the_desk_tells_what_it_costs_and_the_books_say_the_same(ferry: Scenario) -> None:
    fold = saving(ferry)
    assert option(fold, "gains=25").money.endswith("a month")
    with_it, without = decide(saving(ferry), "gains=25", "advance"), decide(fold, "advance")
    assert with_it.state.company.cash < without.state.company.cash


def test_a_run_code_carries_it(ferry: Scenario) -> None:
    decisions = ("predict=never", "gains=25", "advance", "gains=0")
    head = head_of(ferry)
    assert decode_decisions(ferry, decode(encode(ferry, head, decisions))) == (head, decisions)
    assert str(Action.parse("gains=25")) == "gains=25"
