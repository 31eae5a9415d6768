"""Going back to a month: a branch, beside the game it branched off."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.journal.engine import engine
from game.campaign.journal.journal import Origin
from game.campaign.journal.resuming import resume_session
from game.campaign.session import Session, new_session
from game.campaign.session.branching import beginnings
from game.errors import ActionError
from game.scenario.loading import load
from tests.campaign.shelves import Shelf

PLAYED = ("predict=never", "freeze=on", "undo", "support.ai_share=30", "advance", "look=qa",
          "advance", "training=on", "advance", "board=accept", "announce=on")  # fmt: skip


def played(shelf: Shelf, *, practice: bool = True) -> Session:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=practice, store=shelf)
    for text in PLAYED:
        game.act(Action.parse(text))
    return game


def test_a_branch_begins_as_the_month_did_and_leaves_the_game_as_it_is() -> None:
    shelf = Shelf()
    game = played(shelf)
    before = game.decisions, game.state_hash
    branch = game.rewound(3)
    assert (branch.desk().phase, branch.desk().month) == ("month", 3)
    assert branch.decisions == (
        "predict=never", "support.ai_share=30", "advance", "look=qa", "advance",
    )  # fmt: skip
    assert branch.hashes == game.hashes[:2]
    assert (game.decisions, game.state_hash) == before
    assert shelf.stored[branch.game_id].origin == Origin(parent=game.game_id, turn=3)


def test_both_lines_go_on_and_are_resumed_as_they_were() -> None:
    shelf = Shelf()
    game = played(shelf)
    branch = game.rewound(2)
    branch.act(Action.parse("freeze=on"))
    branch.act(Action.parse("advance"))
    game.act(Action.parse("advance"))
    for line in (game, branch):
        again = resume_session(shelf, line.game_id)
        assert not again.read_only
        assert again.state_hash == line.state_hash
    assert game.state_hash != branch.state_hash


def test_a_month_that_began_with_the_board_is_gone_back_to_before_its_question() -> None:
    branch = played(Shelf()).rewound(4)
    assert branch.desk().phase == "board"


def test_the_first_month_keeps_what_was_foretold() -> None:
    branch = played(Shelf()).rewound(1)
    assert branch.decisions == ("predict=never",)
    assert branch.desk().month == 1


def test_a_branch_is_unranked_and_its_past_is_the_same_luck() -> None:
    game = played(Shelf())
    branch = game.rewound(3)
    assert not branch.desk().ranked
    assert (branch.head.seed, branch.head.engine) == (game.head.seed, engine())


def test_a_ranked_game_is_gone_back_in_when_it_is_over_and_not_before() -> None:
    game = played(Shelf(), practice=False)
    with pytest.raises(ActionError, match="when it is over"):
        game.rewound(2)
    with pytest.raises(ActionError, match="when it is over"):
        game.months()


def test_there_is_no_going_back_to_a_month_that_was_not_begun() -> None:
    game = played(Shelf())
    for turn in (0, 5, -1):
        with pytest.raises(ActionError, match="from 1 to 4"):
            game.rewound(turn)


def test_a_game_that_is_not_kept_has_branches_that_are_not_kept() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    game.act(Action.parse("predict=never"))
    assert game.rewound(1).game_id == ""


def test_a_past_that_these_rules_play_otherwise_is_not_gone_back_to() -> None:
    game = played(Shelf())
    game._fold.hashes[0] = "0" * 64
    with pytest.raises(ActionError, match="nobody can go back"):
        game.rewound(3)


def test_months_tell_what_was_decided_and_not_undone() -> None:
    first, second, third, fourth = played(Shelf()).months()
    assert [first.month, fourth.month] == [1, 4]
    assert len(first.told) == len(second.told) == len(fourth.told) == 1
    assert "30" in first.told[0]
    assert len(third.told) == 2, "a meeting is dated by the month that it closes"
    assert third.told[-1].startswith("The board wanted ")
    assert third.told[-1].endswith(": you accepted")


def test_the_curtain_is_no_month() -> None:
    whole = ["predict=never", "advance", "advance", "board=accept", "guess=80"]
    assert len(beginnings(whole, 2)) == 2
    dismissed = ["predict=never", "advance", "guess=80"]
    assert len(beginnings(dismissed, 36)) == 1
