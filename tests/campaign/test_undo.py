from __future__ import annotations

import pytest

from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, pass_month, staged, with_letter


def test_undo_takes_back_one_decision_at_a_time(fold: Fold) -> None:
    first = fold.state
    second = decide(fold, "freeze=on").state
    decide(fold, "desk.ai_share=30", "undo")
    assert fold.state is second
    assert decide(fold, "undo").state is first


def test_undo_ends_with_the_month(fold: Fold) -> None:
    pass_month(fold, "freeze=on")
    with pytest.raises(ActionError, match="nothing to undo: nothing has been decided this month"):
        decide(fold, "undo")


@pytest.mark.parametrize("action", ["look=qa", "look=line", "look=survey"])
def test_undo_stops_at_a_look(fold: Fold, action: str) -> None:
    decide(fold, "freeze=on", action)
    assert not fold.may_undo
    last = fold.state.decided[-1].rstrip(".")
    with pytest.raises(ActionError) as caught:
        decide(fold, "undo")
    assert f"'{last}' is final" in str(caught.value)


def test_undo_stops_at_an_answered_letter(fold: Fold) -> None:
    fold = with_letter(fold, "paint")
    decide(fold, "freeze=on", "paint#1=green")
    assert not fold.may_undo


def test_undo_stops_at_a_call(fold: Fold) -> None:
    gone = tuple(
        member if place else type(member)("laid off", 1, 0, left="laid off")
        for place, member in enumerate(fold.state.staff)
    )
    fold = staged(fold, staff=gone)
    decide(fold, "callback=maja")
    assert not fold.may_undo


def test_undo_takes_back_what_was_decided_after_a_look(fold: Fold) -> None:
    looked = decide(fold, "look=qa").state
    decide(fold, "freeze=on", "undo")
    assert fold.state is looked
    assert not fold.may_undo


@pytest.mark.parametrize(
    "action",
    [
        "desk.layoff=100",
        "press=work_of:2",
        "desk.ai_share=45",
        "all_hands=hold",
        "guarantee=on",
        "announce=on",
        "vendor=frontier",
        "gig=10",
    ],
)
def test_what_was_undone_leaves_no_trace(ferry: Scenario, action: str) -> None:
    fold, plain = at_the_desk(ferry), at_the_desk(ferry)
    decide(fold, action, "undo", "advance")
    decide(plain, "advance")
    assert fold.hashes == plain.hashes


def test_undone_reversal_leaves_no_trace(ferry: Scenario) -> None:
    folds = [pass_month(at_the_desk(ferry), "desk.ai_share=30") for _ in range(2)]
    decide(folds[0], "reversal=start", "undo")
    assert state_hash(folds[0].state) == state_hash(folds[1].state)
