"""A new month, meeting or interruption in lines: the urgent first, and only what is new."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

from game.campaign.action import Action
from game.campaign.desk import Stretch, Turned, Turning
from game.campaign.desk.looked import LookLine
from game.campaign.session import new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.plain.render import departments
from game.plain.render.looked import lapsed
from game.plain.render.record import claims_since
from game.plain.render.turning import turning
from game.scenario.loading import load
from tests.campaign.interrupting import interrupted_session
from tests.plain.bakery import Bakery

TURNED = Turning(
    3, "We want you back.", (),
    (Stretch("programme", "quality", 6, 3), Stretch("pool", "gig", 4, 1)),
    "9 could be asked.", (), "", (), months=(Turned(4, 2, 3, 1, 9, ()),),
)  # fmt: skip


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
    assert "something cannot wait; answer it first, with 1 to " in told


def test_of_a_department_and_the_ledger_only_what_has_changed_is_told() -> None:
    before = Bakery().desk()
    card, claim = before.departments[0], before.claims[0]
    grown = replace(card, people=60, slices=(replace(card.slices[0], done=99), card.slices[1]))
    told = departments.changed((card,), (grown,))
    assert told[1:] == (
        "  Counter: 60 people; 80 at the start.",
        "    Rolls: AI does 99 %; claimed 92 % right; found 41 % ±2; an audit, 1 month old.",
    )
    assert departments.changed((card,), (replace(card, note="quiet"),)) == ()
    held = replace(claim, state="held")
    assert claims_since((claim,), (held,))[1:] == (f"  1. {claim.text}, month 1: held.",)
    assert claims_since((claim,), (claim,)) == ()


def test_a_look_that_has_grown_too_old_is_told() -> None:
    fresh = LookLine("quality", "Quality", 3, "84 % ±9", "fresh", "lapses in 1 month", "Why.")
    old = replace(fresh, freshness="lapsed", ages="lapsed")
    assert "Lapsed: quality, looked at in month 3." in lapsed((fresh,), (old,))[0]
    assert lapsed((old,), (old,)) == ()
    assert lapsed((fresh,), (replace(fresh, month=9), old)) == ()


def test_a_reversal_that_runs_says_since_when_and_how_long_and_offers_no_other() -> None:
    told = " ".join(turning(TURNED, 5))
    assert "begun in month 3" in told
    assert "programme: quality; to month 6, 2 months left." in told
    assert "pool: over." in told
    assert "1 gig worker," in told
    assert "You could say:" not in told
