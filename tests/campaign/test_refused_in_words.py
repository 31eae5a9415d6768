"""Whatever is refused is refused in the words of the screens: no key, no id, no code."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.campaign.session import Session, new_session
from game.errors import ActionError
from game.scenario.loading import load
from tests.campaign.conftest import FERRY

WRONG = ("78", "7", "999999", "1", "nothing", "x-1", "")
"""Values that hardly any lever takes: between the steps, beyond the end, of no kind, none."""
INTERNAL = re.compile(r"[a-z]\w*_\w+|[a-z]\w*\.[a-z]\w*|\w=\w|\w#\d|[a-z]:[a-z]|'\d*'")
"""``support.ai_share``, ``work_of``, ``look=qa``, ``dessert#1``, ``audit:support``."""


@pytest.fixture(scope="module", params=("fintech", FERRY))
def session(request: pytest.FixtureRequest) -> Session:
    game = new_session(load(request.param), seed="MOTH-4471")
    game.act(Action.parse("predict=never"))
    return game


def keys(desk: Desk) -> list[str]:
    letters = [letter.id for letter in desk.letters if letter.options]
    offered = [offer.key for offer in desk.offers if offer.key not in {"undo", "advance"}]
    return offered + letters


def in_words(error: ActionError) -> str:
    """As a screen says it: `Page.attempt`."""
    return error.why or str(error)


def refusals(session: Session) -> dict[str, str]:
    """What is said to each wrong value of each thing that can be done now, by the action."""
    said = {}
    for key in keys(session.desk()):
        for value in WRONG:
            action = Action(key, value)
            for ask in (session.act,) if "#" in key else (session.quote, session.act):
                try:
                    ask(action)
                except ActionError as error:
                    said[f"{action} {ask.__name__}"] = in_words(error)
        with suppress(ActionError):  # one of them could be had
            session.act(Action.parse("undo"))
    return said


def test_no_refusal_names_what_only_programs_know(session: Session) -> None:
    said = refusals(session)
    assert len(said) > 100
    assert [f"{a}: {s}" for a, s in said.items() if INTERNAL.search(s) or not s] == []


def test_a_number_between_the_steps_is_told_its_neighbours(session: Session) -> None:
    team = session.desk().departments[0].id
    with pytest.raises(ActionError) as caught:
        session.act(Action(f"{team}.ai_share", "78"))
    words = "AI share: from 0 to 95, in steps of 5. The nearest are 75 and 80"
    assert in_words(caught.value) == words
    with pytest.raises(ActionError) as caught:
        session.act(Action(f"{team}.ai_share", "200"))
    assert in_words(caught.value).endswith("The nearest is 95")
    quoted = session.quote(Action(f"{team}.ai_share", "78"))
    assert quoted.reason == "from 0 to 95, in steps of 5; nearest: 75 or 80"
