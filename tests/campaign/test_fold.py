from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    opened,
    pass_month,
    played,
    staged,
    to_month,
)

JOURNAL = ("predict=9", "desk.ai_share=30", "freeze=on", "advance", "look=qa", "advance")


def test_the_same_journal_gives_the_same_hashes(ferry: Scenario) -> None:
    first, second = decide(opened(ferry), *JOURNAL), decide(opened(ferry), *JOURNAL)
    assert first.hashes == second.hashes
    assert len(first.hashes) == 2
    assert state_hash(first.state) == state_hash(second.state)


def test_another_decision_gives_another_hash(ferry: Scenario) -> None:
    other = decide(opened(ferry), "predict=9", "desk.ai_share=15", "freeze=on", "advance")
    assert other.hashes[0] != decide(opened(ferry), *JOURNAL).hashes[0]


def test_another_seed_gives_another_game(ferry: Scenario) -> None:
    assert played(ferry, "hold", "FERN-1").hashes[0] != played(ferry, "hold", "FERN-2").hashes[0]


def test_minus_zero_hashes_as_zero(fold: Fold) -> None:
    one, other = staged(fold, weeks=((1, 0.0, ""),)), staged(fold, weeks=((1, -0.0, ""),))
    assert state_hash(one.state) == state_hash(other.state)


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ("desk.ai_shar=15", "did you mean desk.ai_share?"),
        ("freez=on", "did you mean freeze?"),
        ("desk.ai_share=17", "cannot be '17'"),
        ("desk.ai_share=100", "it takes 0 to 95, in steps of 5"),
        ("desk.ai_share=015", "cannot be '015'"),
        ("desk.headcount=1300", "cannot be '1300'"),
        ("desk.layoff=1300", "cannot be '1300'"),
        ("freeze=maybe", "it takes on, off"),
        ("freeze", "cannot be 'empty'"),
        ("look=moon", "cannot be 'moon'"),
        ("callback=maja", "has nothing to offer"),
        ("retract=1", "has nothing to offer"),
        ("paint#9=green", "is not waiting for an answer"),
        ("advance=2", "takes no value"),
        ("undo=2", "takes no value"),
        ("undo", "nothing to undo"),
        ("board=accept", "the month is still being decided"),
        ("predict=3", "the month is still being decided"),
        ("guess=80", "the month is still being decided"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(
    fold: Fold, action: str, says: str
) -> None:
    before = fold.state
    with pytest.raises(ActionError) as caught:
        decide(fold, action)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert fold.state is before


@pytest.mark.parametrize("text", ["", "=", "desk ai", "desk.ai_share=", "a" * 90, "Freeze=on"])
def test_what_is_no_action_says_how_one_is_written(text: str) -> None:
    with pytest.raises(ActionError, match="write it like"):
        Action.parse(text)


@pytest.mark.parametrize("action", ["predict=0", "predict=25", "predict=07", "predict=soon"])
def test_a_prediction_is_a_month_of_the_game_or_never(ferry: Scenario, action: str) -> None:
    with pytest.raises(ActionError, match="whole number from 1 to 24"):
        decide(opened(ferry), action)


def test_nothing_is_decided_before_the_prediction(ferry: Scenario) -> None:
    fold = opened(ferry)
    for action in ("advance", "freeze=on", "look=qa", "undo"):
        with pytest.raises(ActionError):
            decide(fold, action)
    assert fold.state.stage == "prediction"


def test_the_board_must_be_answered_before_anything_else(fold: Fold) -> None:
    to_month(fold, 3)
    decide(fold, "advance")
    assert fold.state.stage == "board"
    for action in ("freeze=on", "advance", "board=perhaps", "undo"):
        with pytest.raises(ActionError):
            decide(fold, action)
    assert decide(fold, "board=refuse").state.month == 4


def test_the_curtain_takes_a_guess_and_then_nothing(ferry: Scenario) -> None:
    fold = played(ferry, "hold")
    with pytest.raises(ActionError, match="0 to 100"):
        decide(fold, "guess=101")
    decide(fold, "guess=80")
    assert fold.state.stage == "over"
    with pytest.raises(ActionError, match="the game is over"):
        decide(fold, "advance")


@pytest.mark.parametrize(
    ("action", "held"),
    [("desk.ai_share=95", 95), ("yard.ai_share=5", 5)],
)
def test_typed_shares_reach_to_the_ends_of_their_range(
    ferry: Scenario, action: str, held: int
) -> None:
    fold = at_the_desk(ferry)
    fold = staged(fold, carried=4)
    decide(fold, action)
    assert held in [team.ai_share for team in fold.state.orders.teams]


def test_typed_heads_are_taken_as_they_are(fold: Fold) -> None:
    decide(fold, "desk.headcount=877", "yard.layoff=13")
    assert fold.state.orders.teams[0].headcount == 877
    assert fold.state.orders.teams[1].layoff == 13


def test_a_game_ends_after_its_last_month(ferry: Scenario) -> None:
    fold = played(ferry, "augment")
    assert (fold.state.month, len(fold.hashes)) == (24, 24)


def test_a_month_that_passes_runs_its_weeks(fold: Fold) -> None:
    weeks = []
    for _ in range(6):
        before = fold.state.company.week
        pass_month(fold)
        weeks.append(fold.state.company.week - before)
    assert weeks == [4, 4, 5, 4, 4, 5]
