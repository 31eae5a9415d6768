from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign import focus
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    option,
    pass_month,
    staged,
    with_letter,
)


def left(fold: Fold) -> int:
    return focus.left(fold.context, fold.state)


@pytest.mark.parametrize(
    ("action", "cost"),
    [
        ("desk.ai_share=15", 1),
        ("desk.ai_share=20", 2),
        ("desk.ai_share=60", 4),
        ("desk.review=30", 1),
        ("desk.copilots=on", 1),
        ("desk.headcount=1000", 1),
        ("desk.headcount=800", 0),
        ("desk.layoff=10", 2),
        ("freeze=on", 0),
        ("door=closed", 0),
        ("announce=on", 0),
        ("guarantee=on", 2),
        ("training=on", 1),
        ("programme=on", 2),
        ("pay=110", 1),
        ("gig=20", 1),
        ("vendor=basic", 3),
        ("press=prefer:1", 1),
        ("all_hands=hold", 1),
        ("look=qa", 1),
        ("look=audit:yard", 3),
    ],
)
def test_a_decision_costs_its_focus(fold: Fold, action: str, cost: int) -> None:
    decide(fold, action)
    assert left(fold) == 4 - cost


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ("desk.ai_share=45", "desk.ai_share=0"),
        ("desk.copilots=on", "desk.copilots=off"),
        ("desk.layoff=40", "desk.layoff=0"),
        ("guarantee=on", "guarantee=off"),
        ("pay=110", "pay=100"),
        ("vendor=frontier", "vendor=standard"),
        ("programme=on", "programme=off"),
    ],
)
def test_setting_a_lever_back_gives_its_focus_back(fold: Fold, there: str, back: str) -> None:
    orders = fold.state.orders
    decide(fold, there)
    assert left(fold) < 4
    decide(fold, back)
    assert left(fold) == 4
    assert fold.state.orders == orders


def test_a_programme_that_is_stopped_and_begun_again_is_the_same(fold: Fold) -> None:
    pass_month(fold, "programme=on")
    orders, had = fold.state.orders, left(fold)
    decide(fold, "programme=off", "programme=on")
    assert (fold.state.orders, left(fold)) == (orders, had)


def test_a_way_to_a_human_closes_for_nothing_and_opens_at_a_price(fold: Fold) -> None:
    decide(fold, "door=closed")
    assert left(fold) == 4
    pass_month(fold)
    had = left(fold)
    decide(fold, "door=open")
    assert left(fold) == had - 1


def test_more_than_there_is_cannot_be_spent(fold: Fold) -> None:
    decide(fold, "look=audit:desk")
    before = fold.state
    with pytest.raises(ActionError, match="needs 2 focus points; you have 1"):
        decide(fold, "guarantee=on")
    assert fold.state is before
    assert not option(fold, "guarantee=on").available
    assert option(fold, "desk.ai_share=15").available


@pytest.mark.parametrize(("spent", "carried"), [((), 1), (("guarantee=on", "programme=on"), 0)])
def test_at_most_one_point_carries_over(fold: Fold, spent: tuple[str, ...], carried: int) -> None:
    pass_month(fold, *spent)
    assert desk(fold).focus == 4 + carried


def test_what_a_scenario_lets_carry_is_the_most(ferry: Scenario) -> None:
    generous = replace(ferry, pace=replace(ferry.pace, carry=3), hash="generous")
    fold = at_the_desk(generous)
    pass_month(fold)
    assert left(fold) == 7


def test_settings_persist_and_only_change_costs(fold: Fold) -> None:
    pass_month(fold, "desk.ai_share=30", "guarantee=on")
    assert left(fold) == 4
    assert fold.state.orders.guarantee


def test_the_reversal_asks_for_a_point_a_month_for_six_months(ferry: Scenario) -> None:
    calm = replace(ferry, events=(), hash="calm")
    fold = pass_month(at_the_desk(calm), "desk.ai_share=30", "training=on", "pay=105")
    decide(fold, "reversal=start")
    assert left(fold) == 0
    budgets = [focus.budget(fold.context, pass_month(fold).state) for _ in range(8)]
    # one point a month less, and from the second month on one that carries over
    assert budgets == [3, 4, 4, 4, 4, 4, 5, 5]


@pytest.mark.parametrize(("difficulty", "points"), [("easy", 5), ("normal", 4), ("hard", 3)])
def test_difficulty_changes_the_focus(ferry: Scenario, difficulty: Difficulty, points: int) -> None:
    assert left(at_the_desk(ferry, difficulty=difficulty)) == points


def test_a_quarter_has_its_own_points(ferry: Scenario) -> None:
    pace = replace(ferry.pace, turn="quarter", length=8, focus=10, carry=2)
    fold = at_the_desk(replace(ferry, pace=pace, hash="quarters"), difficulty="hard")
    assert left(fold) == 8


def test_an_answer_that_costs_focus_takes_it_and_silence_does_not(ferry: Scenario) -> None:
    fold = with_letter(at_the_desk(ferry), "union-begins")
    decide(fold, "union-begins#1=meet")
    assert left(fold) == 3
    spent = staged(with_letter(at_the_desk(ferry), "union-begins"), charged=4)
    with pytest.raises(ActionError, match="needs 1 focus point; you have 0"):
        decide(spent, "union-begins#1=meet")
    decide(spent, "advance")
    answered = next(mail for mail in spent.state.mail if mail.event == "union-begins")
    assert answered.choice == "wait"


def test_what_is_already_so_costs_nothing(fold: Fold) -> None:
    decide(fold, "desk.review=15", "pay=100", "door=open")
    assert left(fold) == 4
    assert option(fold, "desk.review=15").current
