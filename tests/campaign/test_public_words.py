"""What is said at the reversal has a price of its own, told before and paid at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.month.mandate import runs
from game.campaign.runcodes.codebook import codebook
from game.campaign.state import ClaimEntry, StaffMember
from game.scenario.rules import Scenario
from tests.campaign.playing import decide, desk, option, pass_month, so, staged, with_company
from tests.campaign.test_reversal import regretting

WAYS = ("start", "own", "chapter", "vendor")


def said(ferry: Scenario, value: str, month: int = 9) -> tuple[Fold, Fold]:
    """The same game before and after."""
    return regretting(ferry, month), decide(regretting(ferry, month), f"reversal={value}")


def test_each_way_tells_its_words_and_its_price_before(ferry: Scenario) -> None:
    turning = desk(regretting(ferry)).turning
    assert turning is not None
    assert tuple(one.value for one in turning.public) == WAYS
    assert len({one.words for one in turning.public}) == len(WAYS)
    assert turning.public[0].prices[0] == "Moves nothing by itself."
    assert turning.public[1].prices[0].startswith("Board −8, brand +10")


def test_the_draft_moves_nothing(ferry: Scenario) -> None:
    before, after = said(ferry, "start")
    assert after.state.company == before.state.company


def test_we_were_wrong_costs_the_board_and_gains_the_staff(ferry: Scenario) -> None:
    before, after = said(ferry, "own")
    was, now = before.state.company, after.state.company
    assert now.board == pytest.approx(max(was.board - 0.08, 0.2))
    assert now.employer_brand > was.employer_brand
    assert all(new.morale > old.morale for new, old in zip(now.teams, was.teams, strict=True))
    assert [hold.target for hold in after.state.holds][-1:] == ["acquisition"]


def test_a_next_chapter_takes_nothing_back_and_loses_former_staff(ferry: Scenario) -> None:
    before, after = said(ferry, "chapter")
    parts = before.context.rules.reversal.public["chapter"]
    for new, old in zip(after.state.company.teams, before.state.company.teams, strict=True):
        assert new.alumni == old.alumni * parts.alumni
    entry = ClaimEntry("prefer", 1, 1, 1.0, 1.0, 0.1, 0, "unmeasured", "open", 0)
    kept = {}
    for value in ("own", "chapter"):
        fold = decide(staged(regretting(ferry), claims=(entry,)), f"reversal={value}")
        kept[value] = fold.state.claims[0].state
    assert kept == {"own": "retracted", "chapter": "open"}


def test_blaming_the_vendor_costs_more_where_it_can_be_shown_who_it_was(ferry: Scenario) -> None:
    brands = []
    for dismissed in (0.0, 900.0):
        fold = with_company(regretting(ferry), dismissed=dismissed)
        told = desk(fold).turning
        assert told is not None
        assert ("signed the lists" in told.public[3].prices[-1]) is (dismissed > 0)
        brands.append(decide(fold, "reversal=vendor").state.company.brand)
    assert brands[1] < brands[0]
    assert option(regretting(ferry), "reversal=own").focus == 4
    assert option(regretting(ferry), "reversal=vendor").focus == 3


@pytest.mark.parametrize("value", WAYS[1:])
def test_the_board_holds_still_as_long_as_the_words_say(ferry: Scenario, value: str) -> None:
    _, fold = said(ferry, value)
    months = fold.context.rules.reversal.public[value].mandate_months
    begun = fold.state.month
    held = [
        runs(fold.context, staged(fold, month=begun + n).state) for n in (0, months - 1, months)
    ]
    assert held == [True, True, False]


@pytest.mark.parametrize("value", WAYS)
def test_a_run_code_keeps_the_words(ferry: Scenario, value: str) -> None:
    book, action = codebook(ferry), Action("reversal", value)
    numbers = book.encode(action)
    assert book.decode([*numbers]) == action


def test_the_months_say_who_came_and_who_came_by_name(ferry: Scenario) -> None:
    _, fold = said(ferry, "own")
    for _ in range(3):
        pass_month(fold)
    turning = desk(fold).turning
    assert turning is not None
    assert turning.public == ()
    assert [one.month for one in turning.months] == [9, 10, 11]
    tally = fold.state.reversal
    assert sum(one.back for one in turning.months) == round(tally.boomerangs)
    assert turning.months[-1].alumni == round(so(fold, "alumni"))
    assert "surge pricing" in turning.pool
    assert turning.promised.startswith("A human is promised, and a caller")


def test_whoever_is_back_has_had_a_first_day_of_their_own(ferry: Scenario) -> None:
    _, fold = said(ferry, "own")
    laid_off = StaffMember("back", 9, 9, "laid off")
    staff = tuple(
        replace(laid_off, left="resigned") if place % 2 else laid_off
        for place in range(len(fold.state.staff))
    )
    turning = desk(staged(fold, staff=staff)).turning
    assert turning is not None
    lines = [one.line for one in turning.former]
    assert all(lines)
    assert len(set(lines)) == len(lines)
