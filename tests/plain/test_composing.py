"""Scenes in plain lines: the words of a release, the kinds of letters, the board, the reversal."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.plain.render.inbox import letter
from game.scenario.loading import load
from tests.tui import fake_desk
from tests.tui.test_dress import KINDS


@pytest.fixture
def session() -> Session:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action("predict", "never"))
    return session


def said(session: Session, *typed: str) -> str:
    out = StringIO()
    talk = Conversation(session, out)
    for line in typed:
        hear(talk, line)
    return out.getvalue()


def test_the_words_chosen_go_out_with_the_release(session: Session) -> None:
    told = said(session, "words 2 1 3 4 5 6 0", "press=prefer:2")
    assert session.decisions[-1] == "press=prefer:2:2-1-3-4-5-6-0"
    assert "It went out as: Klarsten Pay today confirmed that" in " ".join(told.split())


def test_all_slots_can_be_read(session: Session) -> None:
    assert session.desk().composer is not None
    told = " ".join(said(session, "words").split())
    for slot in session.desk().composer.slots:  # type: ignore[union-attr]  # asserted above
        for place, word in enumerate(slot.words):
            assert f"{place} {word or 'none'}" in told


@pytest.mark.parametrize("typed", ["words 1", "words 1 0 0 0 0 0 99", "words a b c d e f g"])
def test_words_that_do_not_fit_are_refused_in_a_line(session: Session, typed: str) -> None:
    assert "Type 7 numbers" in said(session, typed)
    said(session, typed, "press=prefer:1")
    assert session.decisions[-1].startswith("press=prefer:1:")


def test_a_claim_goes_out_in_the_words_that_were_shown(session: Session) -> None:
    told = " ".join(said(session, "press", "2").split())
    frame = told.partition("As it stands: ")[2].partition(" The claims below")[0]
    before, after = frame.split("[your claim]")
    out = told.partition("It went out as: ")[2]
    assert out.startswith(before)
    assert after in out


def test_claims_are_listed_in_a_line_each_and_no_two_alike(session: Session) -> None:
    lines = [one for one in said(session, "press").splitlines() if one.startswith("  ")]
    listed = [one.partition(". ")[2] for one in lines if one.strip()[0].isdigit()]
    assert len(listed) == len(session.desk().composer.drafts)  # type: ignore[union-attr]  # asked
    assert len({*listed}) == len(listed)
    assert all(one.endswith((".", ")")) for one in listed)


def test_one_claim_is_read_without_releasing_it(session: Session) -> None:
    told = " ".join(said(session, "press 4", "press 99").split())
    assert "What you know: the desk's 93 % is only reported" in told
    assert "To be checked: true quality of 93 %" in told
    assert "There is no claim 99" in told
    assert not session.desk().claims


def test_with_a_claim_out_the_numbers_still_release_and_the_ledger_is_short(
    session: Session,
) -> None:
    said(session, "press=prefer:2:2-1-3-4-5-6-0")
    told = " ".join(said(session, "press").split())
    assert "Claims ledger; press all prints it whole:" in told
    assert "It went out as" not in told
    assert "Type retract=1." in told
    assert "The claims below go out in these words" in told.partition("1. ")[2]
    assert "Lever 2" not in told
    assert "Press release" in said(session, "press", "5")


def test_the_ledger_repeats_the_sentence_when_all_is_asked_for(session: Session) -> None:
    said(session, "press=prefer:2:2-1-3-4-5-6-0")
    told = " ".join(said(session, "press all").split())
    assert "It went out as: Klarsten Pay today confirmed that" in told


def test_the_reversal_says_what_it_means_before_it_is_begun(session: Session) -> None:
    told = " ".join(said(session, "reversal").split())
    assert "What it means:" in told
    assert "It helps, slowly." in told
    assert "reversal=start" not in session.decisions


@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_of_a_text_is_said_in_words(kind: str) -> None:
    from dataclasses import replace

    others = [replace(fake_desk.NEWS, kind=other) for other in KINDS if other != kind]
    mine = letter(replace(fake_desk.NEWS, kind=kind))[0]  # type: ignore[arg-type]  # of the list
    assert all(letter(other)[0] != mine for other in others)


def test_the_directors_speak_in_plain_lines(session: Session) -> None:
    for _ in range(3):
        session.act(Action("advance"))
    meeting = session.desk().meeting
    assert meeting is not None
    assert len(meeting.directors) == 3
    told = " ".join(said(session, "board").split())
    assert all(f"{one.name}: {one.line}" in told for one in meeting.directors)
