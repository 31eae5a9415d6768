"""What a value would cost is known before anybody orders it, and is what it then costs."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.campaign.standing import already_so
from game.errors import ActionError
from game.scenario.loading import load


@pytest.fixture(scope="module")
def session() -> Session:
    made = new_session(load("fintech"), seed="MOTH-4471")
    made.act(Action.parse("predict=never"))
    return made


def told(session: Session, text: str) -> tuple[int, str, str]:
    option = session.quote(Action.parse(text))
    return option.focus, option.money, option.reason


def test_a_number_that_is_not_offered_has_its_price(session: Session) -> None:
    assert told(session, "support.layoff=333") == (2, "$3.8M severance", "")
    assert told(session, "support.headcount=1111") == (1, "", "")


def test_what_is_beyond_the_range_says_the_range(session: Session) -> None:
    assert told(session, "support.headcount=9999")[2] == "from 0 to 1,260; nearest: 1,260"
    _, _, refused = told(session, "support.ai_share=33")
    assert refused == "from 0 to 95, in steps of 5; nearest: 30 or 35"


def test_what_focus_cannot_pay_says_so(session: Session) -> None:
    assert told(session, "support.ai_share=95")[2] == "needs 7 focus points; you have 4"


def test_what_is_no_lever_or_no_value_is_refused(session: Session) -> None:
    for text in ("nonsense=1", "pay=101", "support.headcount=many"):
        with pytest.raises(ActionError):
            session.quote(Action.parse(text))


def test_every_offered_option_is_quoted_as_it_is_offered(session: Session) -> None:
    for offer in session.desk().offers:
        for option in offer.options:
            if offer.group != "month":
                assert session.quote(Action.parse(option.action)) == option


def test_asking_changes_nothing_and_ordering_costs_what_was_said(session: Session) -> None:
    before = session.state_hash, session.desk()
    cost = session.quote(Action.parse("support.layoff=333")).focus
    assert (session.state_hash, session.desk()) == before
    assert session.act(Action.parse("support.layoff=333")).focus == before[1].focus - cost
    assert "So it is already" in already_so(session, Action.parse("support.layoff=333"))
    assert already_so(session, Action.parse("support.layoff=334")) == ""
    session.act(Action.parse("undo"))
