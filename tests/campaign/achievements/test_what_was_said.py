from __future__ import annotations

import pytest

from game.campaign.fold import Fold
from game.campaign.state.records import ClaimState
from tests.campaign.achievements.staging import earned, journal, with_claims
from tests.campaign.playing import decide, staged
from tests.campaign.test_forecasts import showing


def ledger(fold: Fold, *states: ClaimState) -> set[str]:
    kinds = ("prefer", "work_of", "nobody_lost", "rested")
    return earned(with_claims(fold, *zip(kinds, states, strict=False)))


def test_three_mistakes_are_plausible_while_none_was_a_lie(fold: Fold) -> None:
    assert ledger(fold, "mistaken", "mistaken", "mistaken") == {"plausible"}
    assert ledger(fold, "mistaken", "mistaken", "open") == set()
    assert ledger(fold, "mistaken", "mistaken", "mistaken", "knowing") == {"aware"}


def test_the_first_lie_that_is_found_is_enough(fold: Fold) -> None:
    assert ledger(fold, "knowing") == {"aware"}
    assert ledger(fold, "mistaken") == set()


def test_three_different_truths_are_page_nine(fold: Fold) -> None:
    assert ledger(fold, "held", "held", "held") == {"page-nine"}
    assert ledger(fold, "held", "held", "open") == set()


def test_one_truth_told_three_times_is_one(fold: Fold) -> None:
    told: tuple[str, ClaimState] = ("prefer", "held")
    assert earned(with_claims(fold, told, told, told)) == set()


def test_a_claim_is_taken_back_by_hand_and_for_good(fold: Fold) -> None:
    said = journal(fold, "press=work_of:3", "advance")
    decide(fold, "retract=1")
    assert earned(fold, *said, "retract=1") == set(), "the month may still be undone"
    decide(fold, "advance")
    assert earned(fold, *said, "retract=1", "advance") == {"before-you-ask"}
    assert earned(fold, *said, "retract=1", "undo", "advance") == set()


def test_the_reversal_takes_claims_back_for_nothing(fold: Fold) -> None:
    assert earned(with_claims(fold, ("prefer", "retracted")), "reversal=start", "advance") == set()


def test_the_consultants_are_wrong_by_half(fold: Fold) -> None:
    decide(fold, "forecast=consultant")
    assert earned(fold) == set()
    assert "straight-line" in earned(showing(fold, 3, profit=0.01))
    as_said = fold.state.forecasts[-1].shown
    names = [reporter.id for reporter in fold.context.reporters]
    profit = as_said[names.index("profit")]
    assert profit is not None
    assert "straight-line" not in earned(showing(fold, 1, profit=profit))


def test_the_operations_manager_may_be_wrong_by_half(fold: Fold) -> None:
    decide(fold, "forecast=operations")
    assert "straight-line" not in earned(showing(fold, 3, profit=0.01))


@pytest.mark.parametrize(("apart", "found"), [(0, {"second-opinion"}), (1, set())])
def test_a_second_opinion_is_one_of_the_same_month(fold: Fold, apart: int, found: set[str]) -> None:
    decide(fold, "forecast=consultant", *["advance"] * apart, "forecast=operations")
    bought = staged(fold, history=fold.state.history[:1])
    assert earned(bought) == found
