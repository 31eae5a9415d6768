"""A new month, meeting or interruption in lines: the urgent first, and only what is new."""

from __future__ import annotations

from io import StringIO

from game.campaign.action import Action
from game.campaign.session import new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.scenario.loading import load
from tests.campaign.interrupting import interrupted_session
from tests.plain.bakery import Bakery


def heard(talk: Conversation, out: StringIO, line: str) -> str:
    before = len(out.getvalue())
    hear(talk, line)
    return out.getvalue()[before:]


def test_a_new_month_names_only_the_figures_and_departments_that_changed() -> None:
    session, out = new_session(load("fintech"), seed="VOLE-1051"), StringIO()
    session.act(Action("predict", "never"))
    talk = Conversation(session, out)
    talk.show()
    told = heard(talk, out, "next")
    assert "  Customers: " in told
    assert "  Cash: " not in told or "this month" in told.split("  Cash: ")[1].split("\n")[0]
    assert "  Burnout: " not in told
    assert "  Burnout: " in heard(talk, out, "desk")


def test_a_meeting_comes_first_and_without_the_desk() -> None:
    out = StringIO()
    talk = Conversation(Bakery(), out)
    for line in ("never", "1", "next"):
        hear(talk, line)
    told = heard(talk, out, "next")
    assert told.startswith("Board meeting, quarter 1.")
    assert "Departments:" not in told


def test_what_cannot_wait_is_asked_for_by_its_numbers() -> None:
    out = StringIO()
    talk = Conversation(interrupted_session(), out)
    told = " ".join(heard(talk, out, "next").split())
    assert "#" not in told
    assert "answer it first: 1 to " in told
