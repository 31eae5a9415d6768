"""Numbers that stay, and what is asked once more before it cannot be taken back."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.scenario.loading import load
from tests.plain.bakery import Bakery


@pytest.fixture
def session() -> Session:
    session = new_session(load("fintech"), seed="VOLE-1051")
    session.act(Action("predict", "never"))
    return session


def said(talk: Conversation, out: StringIO, line: str) -> str:
    before = len(out.getvalue())
    hear(talk, line)
    return " ".join(out.getvalue()[before:].split())


def test_a_letter_keeps_its_numbers_when_another_is_answered(session: Session) -> None:
    out = StringIO()
    talk = Conversation(session, out)
    second = next(one for one in session.desk().letters[1:] if one.options)
    assert "Focus left" in said(talk, out, "1")
    assert said(talk, out, "2") == "2: that letter is answered already."
    assert f"4. {second.options[0].label}" in said(talk, out, "letters")
    hear(talk, "5")
    assert session.decisions[-1] == second.options[1].action


def test_the_next_statement_of_a_survey_has_numbers_of_its_own(session: Session) -> None:
    out = StringIO()
    talk = Conversation(session, out)
    hear(talk, "9")
    assert "9: that letter is answered already." in said(talk, out, "9")
    hear(talk, "next")
    assert talk.desk.month == 2


def test_next_with_open_letters_says_what_is_done_and_asks_once(session: Session) -> None:
    out = StringIO()
    talk = Conversation(session, out)
    talk.asks = True
    warned = said(talk, out, "next")
    assert "3 letters are open." in warned
    assert "1 to 3: Tobias Renshaw, Unlocking the two-speed workforce:" in warned
    assert session.desk().month == 1
    told = said(talk, out, "next")
    assert "You left these alone, so:" in told
    assert session.desk().month == 2
    assert "What is not named here stands as it did" in told


def test_undo_says_what_was_taken_back(session: Session) -> None:
    out = StringIO()
    talk = Conversation(session, out)
    hear(talk, "support.copilots=on")
    hear(talk, "freeze=on")
    notice = session.desk().notices[-1]
    assert f"Taken back: {notice}" in said(talk, out, "undo")
    assert "freeze" not in " ".join(session.desk().notices).lower()


def test_a_refusal_speaks_no_ids(session: Session) -> None:
    out = StringIO()
    talk = Conversation(session, out)
    told = said(talk, out, "press=work_of:1")
    assert told == "Not available, Press release, the work of …: there is nothing to claim yet"
    assert "#" not in said(talk, out, "a=b=c")


def test_a_low_guess_is_asked_about_once() -> None:
    game, out = Bakery(), StringIO()
    talk = Conversation(game, out)
    for line in ("never", "1", "next", "next", "1", "next"):
        hear(talk, line)
    assert "If you mean it, type 3 again." in said(talk, out, "3")
    assert "from 0 to 100" in said(talk, out, "101")
    assert "The curtain rises" in said(talk, out, "3")
    assert game.decided[-1] == "guess=3"
    assert "Bakery bakes" in said(talk, out, "front")
