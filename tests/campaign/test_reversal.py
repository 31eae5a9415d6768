from __future__ import annotations

import re

import pytest

from game.campaign.fold import Fold
from game.campaign.turning.progress import back
from game.campaign.words import wording
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    offer,
    opened,
    option,
    pass_month,
    play_on,
    so,
    staged,
)


def regretting(ferry: Scenario, month: int = 9) -> Fold:
    """A game that has replaced, with the focus to turn round."""
    return staged(play_on(opened(ferry), "replace", month), charged=-4)


def test_there_must_be_something_to_come_back_from(fold: Fold) -> None:
    assert option(fold, "reversal=start").reason == "there is nothing to come back from yet"
    with pytest.raises(ActionError, match="nothing to come back from"):
        decide(fold, "reversal=start")


def test_the_reversal_sets_all_its_parts(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    orders = fold.state.orders
    assert (orders.door, orders.guarantee, orders.training, orders.boomerang) == (True,) * 4
    assert (orders.freeze, orders.announce) == (False, False)
    parts = fold.context.rules.reversal
    assert orders.teams[0].ai_share <= parts.ai_share_service
    assert orders.teams[0].headcount >= 0.99 * parts.headcount * fold.context.staff_start[0]
    assert orders.gig == parts.gig
    assert [team.layoff for team in orders.teams] == [0, 0]
    assert desk(fold).offers


def test_the_reversal_is_made_once(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    assert offer(fold, "reversal").now == "since month 9"
    with pytest.raises(ActionError, match="it began in month 9"):
        decide(fold, "reversal=start")


@pytest.mark.parametrize("months", [1, 4])
def test_hired_less_left_is_what_the_heads_have_moved_by(ferry: Scenario, months: int) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    before, begun, could = so(fold, "heads"), fold.state.month, so(fold, "alumni")
    for _ in range(months):
        pass_month(fold)
    came, new, balance, _quality = back(fold.context, fold.state)
    hired, left, moved, month = map(int, re.findall(r"\d+", balance))
    assert hired == sum(int(re.findall(r"\d+", line)[0]) for line in (came, new))
    sign = -1 if "fewer" in balance else 1
    assert hired - left == sign * moved
    assert sign * moved == pytest.approx(so(fold, "heads") - before, abs=1.0)
    assert month == begun
    assert came.endswith(f"Could be asked when you turned: {wording.count(could)}.")


def test_it_calls_this_months_list_off(ferry: Scenario) -> None:
    fold = regretting(ferry)
    decide(fold, "desk.layoff=200", "reversal=start")
    assert fold.state.listed == ()
    before = desk(fold).departments[0].people
    assert desk(pass_month(fold)).departments[0].people > before - 60


def test_people_come_back_and_are_counted(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    there = fold.state.reversal
    assert there.alumni > 0.0
    for _ in range(8):
        pass_month(fold)
    back = fold.state.reversal
    assert 0.0 < back.boomerangs <= back.hires
    assert back.gig > 0.0
    assert back.alumni == there.alumni


def test_healing_is_slower_than_the_fall(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    fell = so(fold, "quality", 0) - so(fold, "quality")
    for _ in range(8):
        pass_month(fold)
    healed = so(fold, "quality") - so(fold, "quality", 8)
    assert 0.0 < healed < fell


def test_the_gig_pool_goes_home(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    until = fold.state.orders.gig_until
    while fold.state.stage == "month" and fold.state.month <= until:
        assert fold.state.orders.gig > 0
        pass_month(fold)
    assert fold.state.orders.gig == 0


def test_later_decisions_are_priced_against_the_reversal(ferry: Scenario) -> None:
    fold = decide(regretting(ferry), "reversal=start")
    length = fold.context.scenario.pace.length
    turning = desk(fold).turning
    assert turning is not None
    assert "Nobody hired" in turning.back[2], "on its first day a nought is nobody"
    told = {one.until > length: bool(one.beyond) for one in turning.stretches}
    assert all(past == said for past, said in told.items())
    left = desk(fold).focus
    decide(fold, "guarantee=off")
    assert desk(fold).focus == left - 2


def test_a_little_automation_is_nothing_to_come_back_from(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    pass_month(fold, "desk.ai_share=5")
    assert option(fold, "reversal=start").reason
