"""Work in named slices: what the vendor says, what an audit finds, what is hinted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.desk import SliceLine
from game.campaign.fold import Fold
from game.campaign.knowing.slices import true_success
from game.model.parameters import SLICES
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    offer,
    opened,
    pass_month,
    staged,
    to_month,
)


@pytest.fixture(scope="module")
def audited(fintech: Scenario) -> Fold:
    """Support at 30 % AI, with an audit that has just come in."""
    fold = at_the_desk(fintech)
    pass_month(fold, "support.ai_share=15", "look=audit:support")
    return fold


def lines(fold: Fold, place: int = 0) -> tuple[SliceLine, ...]:
    return desk(fold).departments[place].slices


def truth(fold: Fold, place: int = 0) -> tuple[float, ...]:
    return true_success(fold.context, fold.state, place)


def as_told(fold: Fold) -> Fold:
    """A copy of the game that stays as it is while the original goes on."""
    return Fold(fold.context, fold.state)


def test_every_department_lists_its_slices_in_the_vendors_order(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    for place, department in enumerate(fintech.departments):
        told = lines(fold, place)
        assert tuple(line.name for line in told) == department.slices
        claims = [line.claimed for line in told]
        assert claims == sorted(claims, reverse=True)
        assert {(line.found, line.known) for line in told} == {(None, "the vendor says so")}


def test_the_vendor_is_kinder_to_its_product_than_the_curve(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    usual = replace(fold.context.setting.reference.teams[0], ease=(1.0,) * SLICES)
    teams = (usual, *fold.context.setting.reference.teams[1:])
    reference = replace(fold.context.setting.reference, teams=teams)
    plain = Fold(
        replace(fold.context, setting=replace(fold.context.setting, reference=reference)),
        fold.state,
    )
    for line, share in zip(lines(fold), truth(plain), strict=True):
        assert line.claimed >= round(share * 100)


def test_a_better_vendor_claims_more(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    better = staged(fold, orders=replace(fold.state.orders, vendor="basic"))
    for line, cheap in zip(lines(fold), lines(better), strict=True):
        assert cheap.claimed < line.claimed


def test_ai_takes_each_slice_whole_before_the_next(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    teams = fold.state.company.teams
    half = replace(teams[0], ai_share=0.5)
    company = replace(fold.state.company, teams=(half, *teams[1:]))
    assert [line.done for line in lines(staged(fold, company=company))] == [100, 100, 50, 0, 0]


def test_an_audit_finds_the_truth_of_every_slice_within_its_band(audited: Fold) -> None:
    for line, share in zip(lines(audited), truth(audited), strict=True):
        assert line.found is not None
        assert abs(line.found - share * 100.0) <= 3.0
        assert line.band == "±1"
        assert line.known == "an audit, new"


def test_an_audit_of_one_department_says_nothing_of_another(audited: Fold) -> None:
    for place in (1, 2):
        assert {line.found for line in lines(audited, place)} == {None}


def test_the_news_names_the_slice_on_which_the_vendor_is_furthest_off(audited: Fold) -> None:
    told = lines(audited)
    worst = max(told, key=lambda line: abs((line.found or 0) - line.claimed))
    annex = next(line for line in desk(audited).news if line.startswith("Its annex"))
    assert worst.name in annex
    assert f"{worst.claimed} %" in annex or f"{worst.claimed}%" in annex


def test_what_an_audit_found_ages_and_lapses(audited: Fold) -> None:
    fold = to_month(as_told(audited), 4)
    assert {(line.band, line.known) for line in lines(fold)} == {("±3", "an audit, 2 months old")}
    to_month(fold, 8)
    assert {(line.found, line.known) for line in lines(fold)} == {(None, "asked, too long ago")}


def test_practice_and_the_end_tell_the_truth(audited: Fold) -> None:
    practice = Fold(
        replace(audited.context, head=replace(audited.context.head, practice=True)), audited.state
    )
    for fold in (practice, staged(audited, stage="over")):
        for line, share in zip(lines(fold, 1), truth(fold, 1), strict=True):
            assert line.found == round(share * 100.0)
            assert line.known == "as it is"


def test_another_seed_lies_elsewhere(fintech: Scenario) -> None:
    eases = {
        opened(fintech, seed).context.setting.reference.teams[0].ease
        for seed in ("MOTH-4471", "WREN-2208", "CROW-1001")
    }
    assert len(eases) == 3


def test_the_share_lever_names_the_slice_that_comes_next(fintech: Scenario) -> None:
    hints = {
        option.label: option.hint
        for option in offer(at_the_desk(fintech), "support.ai_share").options
        if option.hint
    }
    assert hints == {
        f"{number * 20} %": f"next: {name}"
        for number, name in enumerate(fintech.departments[0].slices)
    }


def test_undo_and_replay_keep_what_is_true(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    decide(fold, "support.ai_share=15", "undo")
    assert truth(fold) == truth(at_the_desk(fintech))
