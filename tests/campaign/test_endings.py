from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.ending.conclusion import RivalResult, conclude
from game.campaign.fold import Fold
from game.campaign.state import Reversal
from game.scenario.loading import ScenarioCard, load, shipped
from game.scenario.rules import Scenario
from game.scenario.vocabulary import COMPANY, DEPARTMENT, ENDING
from tests.campaign.playing import at_the_desk, played, staged, with_company


@pytest.fixture(scope="module")
def held(ferry: Scenario) -> Fold:
    return played(ferry, "hold")


def ending(fold: Fold, par: float = 200.0) -> str:
    return conclude(fold.context, fold.state, (RivalResult("somebody", par, ""),)).ending.id


def test_a_game_that_fits_no_other_takes_the_last(held: Fold) -> None:
    assert ending(staged(held, board=replace(held.state.board, out_month=0))) == "quiet"


def test_the_first_ending_that_fits_is_taken(held: Fold) -> None:
    out = staged(held, board=replace(held.state.board, out_month=9))
    assert ending(out) == "ashore"
    assert ending(with_company(out, cash=-1.0)) != "quiet"


def test_a_reversal_is_known_to_the_endings(held: Fold) -> None:
    back = staged(
        held,
        board=replace(held.state.board, out_month=0),
        reversal=Reversal(9, 10.0, 5.0, 5.0, 0.0),
    )
    assert ending(back) == "wanted"


def test_above_par_is_above_the_best_rival(held: Fold) -> None:
    calm = staged(held, board=replace(held.state.board, out_month=0))
    assert ending(calm, par=1.0) == "above"


def test_no_ending_but_the_first_that_fits_is_asked(ferry: Scenario, held: Fold) -> None:
    swapped = replace(ferry, endings=(ferry.endings[-1], *ferry.endings[:-1]))
    context = replace(held.context, scenario=swapped)
    assert conclude(context, held.state, ()).ending.id == "quiet"


@pytest.mark.parametrize("card", shipped(), ids=lambda card: card.id)
def test_every_shipped_ending_is_well_formed(card: ScenarioCard) -> None:
    scenario = load(card.id)
    names = {*COMPANY, *ENDING, *(f"{t.id}.{name}" for t in scenario.departments
                                  for name in DEPARTMENT), *DEPARTMENT}  # fmt: skip
    fold = at_the_desk(scenario)
    assert scenario.endings[-1].when is None
    assert len({rule.id for rule in scenario.endings}) == len(scenario.endings)
    for rule in scenario.endings:
        assert rule.title
        assert rule.headline
        assert rule.texts
        assert rule.when is None or rule.when.names <= names
    assert all(rule.when for rule in scenario.endings[:-1])
    # every condition can be asked: none reads what a finished game does not know
    impossible = tuple(rule for rule in scenario.endings if rule.when)
    context = replace(fold.context, scenario=replace(scenario, endings=impossible))
    assert conclude(context, fold.state, ()).ending in impossible
