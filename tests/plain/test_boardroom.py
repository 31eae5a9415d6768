"""The boardroom in plain lines: numbers answer what is asked first, and what follows it."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.plain.render.press import worth
from game.scenario.loading import load

_RELEASED = ("predict=never", "press=prefer:1", "advance", "advance", "advance")


@pytest.fixture
def met() -> Session:
    """A first meeting in which a director asks about what was released."""
    game = new_session(load("fintech"), seed="ROOK-2602", practice=True)
    for text in _RELEASED:
        game.act(Action.parse(text))
    meeting = game.desk().meeting
    assert meeting is not None
    assert meeting.question is not None
    return game


def said(game: Session, *typed: str) -> str:
    out = StringIO()
    talk = Conversation(game, out)
    for line in typed:
        hear(talk, line)
    return " ".join(out.getvalue().split())


def test_a_number_answers_the_question_and_the_next_one_what_the_board_wants(met: Session) -> None:
    told = said(met, "board", "1", "1")
    assert met.decisions[-2:] == ("question=figure", "board=accept")
    assert "Before you answer that" in told
    assert told.count("1. Accept.") == 1  # no number of its own before the question is answered


@pytest.mark.parametrize("typed", ["board=accept", "accept"])
def test_the_answer_typed_in_words_passes_the_question_over(met: Session, typed: str) -> None:
    assert "board=accept: Accept." in said(met, "board", typed)
    assert met.decisions[-1] == "board=accept"
    assert met.desk().phase == "month"


def test_an_accepted_ask_is_told_as_that_beside_the_question(met: Session) -> None:
    assert "Decided since the end of month 3: The board asked:" in said(met, "1", "1")
    said(met, "next")
    question, board = (one.told for one in met.taken() if one.month == 3)
    assert question.startswith("The board asked:")
    assert board.endswith("you accepted")


def test_what_was_told_to_the_board_was_no_release(met: Session) -> None:
    said(met, "1")
    release, told = met.desk().claims
    assert release.release
    assert not told.release
    assert told.text.endswith("told to the board")


def test_what_has_become_impossible_is_told_as_the_desk_told_it() -> None:
    game = new_session(load("fintech"), seed="ROOK-2686", practice=True)
    for text in ("predict=never", "press=prefer:1", "advance", "retract=1", "advance"):
        game.act(Action.parse(text))
    (skipped,) = game.what_if("1:-press").skipped
    assert skipped.startswith("month 2: ")
    assert "retract" not in skipped


def test_a_value_can_be_typed_as_it_is_read(met: Session) -> None:
    said(met, "board=accept", "announce=sent", "set guarantee promised")
    assert met.decisions[-2:] == ("announce=on", "guarantee=on")


def test_what_cannot_be_played_is_refused_before_anything_is_promised(met: Session) -> None:
    told = said(met, "whatif 99:-")
    assert "month 99; it was to that of month 3" in told
    assert "some seconds" not in told


def test_a_claim_worth_less_is_named_beside_the_prices_of_all(met: Session) -> None:
    met.act(Action.parse("board=accept"))
    composer = met.desk().composer
    assert composer is not None
    starts = [line.split(":")[0] for line in worth(composer)[1:]]
    assert len(starts) == len(set(starts)) == 6
