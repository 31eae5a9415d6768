"""Answers to the board among what was decided: listed, and taken otherwise."""

from __future__ import annotations

import pytest

from game.campaign.hindsight.deciding import TOLD, decisions_of
from game.campaign.hindsight.whatif import Change, play_otherwise
from game.campaign.session import Session, new_session
from game.campaign.view.looking_back.instead import instead
from game.errors import ActionError
from game.scenario.loading import load
from tests.campaign.test_branching import PLAYED


@pytest.fixture(scope="module")
def met() -> Session:
    """A practice game whose first meeting was accepted, and the month after it ended."""
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    game.replay((*PLAYED, "advance"))
    return game


def otherwise(game: Session, change: str) -> tuple[Session, tuple[str, ...]]:
    other = play_otherwise(game.scenario, game.head, game.decisions, *Change.parse_all(change))
    return other.session, other.skipped


def test_a_meeting_stands_among_the_decisions_with_what_was_wanted(met: Session) -> None:
    (board,) = (one for one in met.taken() if one.text.startswith("board="))
    assert (board.month, board.text, board.change) == (3, "board=accept", "3:board=refuse")
    assert board.told.startswith("The board wanted ")


def test_it_is_answered_otherwise_where_it_was_answered_and_nothing_else_is_lost(
    met: Session,
) -> None:
    other, skipped = otherwise(met, "3:board=refuse")
    assert skipped == ()
    assert other.decisions == tuple(
        "board=refuse" if text == "board=accept" else text
        for text in met.decisions
        if text not in {"undo", "freeze=on"}
    )
    assert other.hashes[:3] == met.hashes[:3]
    assert other.hashes[3] != met.hashes[3]


@pytest.mark.parametrize(
    ("change", "words"),
    [("4:board=refuse", "type 3:board=refuse"), ("3:-board", "type 3:board=refuse")],
)
def test_a_wrong_month_and_a_meeting_left_out_say_what_to_type(
    met: Session, change: str, words: str
) -> None:
    with pytest.raises(ActionError, match=words):
        otherwise(met, change)


def test_a_change_says_what_it_takes_the_place_of(met: Session) -> None:
    taken, _ = decisions_of(met._context, met.decisions, TOLD)
    found = instead(taken, Change.parse_all("3:board=refuse 2:gig=5 1:-"))
    assert found[0].startswith("month 1, without: ")
    assert found[1] == "month 2, where nothing was decided about gig"
    assert found[2].startswith("month 3, instead of: The board wanted ")


def test_what_was_refused_is_accepted_otherwise() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    game.replay(("predict=never", "advance", "advance", "advance", "board=refuse", "advance"))
    assert [one.change for one in game.taken()] == ["3:board=accept"]
