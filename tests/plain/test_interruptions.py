"""A month that is interrupted, in lines."""

from __future__ import annotations

from io import StringIO

from game.plain.conversation import Conversation
from game.plain.json_face import as_json, dumped
from game.plain.loop import hear, play
from tests.campaign.interrupting import interrupted_session


def test_the_weeks_so_far_the_letter_and_the_prompt_are_told() -> None:
    session, out = interrupted_session(), StringIO()
    Conversation(session, out).show()
    told = " ".join(out.getvalue().split())
    weeks, letter = session.desk().weeks, next(one for one in session.desk().letters if one.options)
    assert all(f"Week {one.week}: cash {one.cash}" in told for one in weeks)
    assert letter.body in told
    assert "This cannot wait." in told
    assert told.endswith("Type a number to answer; the weeks that are left wait for it.")
    assert f"1. {letter.options[0].label}" in told


def test_other_words_are_answered_with_what_waits_and_a_number_answers() -> None:
    session, out = interrupted_session(), StringIO()
    talk, letter = (
        Conversation(session, out),
        next(one for one in session.desk().letters if one.options),
    )
    talk.show()
    for line in ("next", "undo", "desk.ai_share=30"):
        told = len(out.getvalue())
        hear(talk, line)
        assert "cannot wait" in " ".join(out.getvalue()[told:].split())
    hear(talk, "1")
    assert session.decisions[-1] == letter.options[0].action
    assert session.desk().phase != "interrupted"
    assert f"You answered: {letter.options[0].label}" in out.getvalue()
    assert "What happened" in out.getvalue() or f"Week {session.desk().week}" in out.getvalue()


def test_a_game_opened_between_two_weeks_begins_with_the_letter() -> None:
    session, out = interrupted_session(), StringIO()
    play(session, StringIO("1\nquit\n"), out, (), "later")
    assert "This cannot wait." in out.getvalue()
    assert "#" in session.decisions[-1]


def test_programs_see_the_phase_and_the_choices() -> None:
    desk = as_json(interrupted_session().desk())
    assert desk["phase"] == "interrupted"
    assert desk["offers"] == ()
    assert '"phase": "interrupted"' in dumped(desk)
