"""Achievements of games that are really played: told once, kept with the decision, never twice."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.journal.replay import replay
from game.campaign.journal.resuming import resume_session
from game.campaign.session import Session, new_session
from game.errors import StoreError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import SEED
from tests.campaign.shelves import Shelf
from tests.campaign.test_resuming import of_another_engine


def begun(ferry: Scenario, shelf: Shelf | None = None, *, practice: bool = False) -> Session:
    session = new_session(ferry, seed=SEED, store=shelf, practice=practice)
    return take(session, "predict=never", "press=work_of:3", "advance", "retract=1")


def take(session: Session, *actions: str) -> Session:
    for text in actions:
        session.act(Action.parse(text))
    return session


def told(session: Session) -> list[str]:
    return [one.id for one in session.desk().earned]


def to_the_end(session: Session) -> Session:
    while session.desk().phase != "over":
        phase = session.desk().phase
        take(session, {"month": "advance", "board": "board=refuse"}.get(phase, "guess=50"))
    return session


def test_what_a_turn_has_earned_is_told_for_that_turn(ferry: Scenario) -> None:
    session = begun(ferry)
    assert told(session) == []
    assert told(take(session, "advance")) == ["before-you-ask"]
    assert session.desk().earned[0].said.startswith("Earned: Before You Ask. ")
    assert told(take(session, "freeze=on")) == ["before-you-ask"]
    assert told(take(session, "advance")) == []


def test_it_is_kept_with_the_decision_that_earned_it(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    assert shelf.earned() == ()
    take(session, "advance")
    assert [(one.achievement, one.game) for one in shelf.earned()] == [
        ("before-you-ask", session.game_id)
    ]
    line = next(line for line in session.achievements() if line.id == "before-you-ask")
    assert SEED in line.where


def test_a_month_that_could_not_be_kept_has_earned_nothing(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    shelf.full = True
    with pytest.raises(StoreError):
        take(session, "advance")
    assert told(session) == []
    shelf.full = False
    assert told(take(session, "advance")) == ["before-you-ask"]
    assert len(shelf.earned()) == 1


def test_the_first_game_stays_the_first(ferry: Scenario) -> None:
    shelf = Shelf()
    first, second = (take(begun(ferry, shelf), "advance") for _ in range(2))
    assert told(second) == ["before-you-ask"], "it is told of every game"
    assert {one.game for one in shelf.earned()} == {first.game_id}


def test_practice_earns_nothing(ferry: Scenario) -> None:
    shelf = Shelf()
    session = take(begun(ferry, shelf, practice=True), "advance")
    assert told(session) == []
    ending = to_the_end(session).desk().ending
    assert ending is not None
    assert ending.earned == ()
    assert shelf.earned() == ()


def test_a_strategy_earns_nobody_anything(ferry: Scenario) -> None:
    shelf = Shelf()
    session = new_session(ferry, seed=SEED, store=shelf)
    while session.desk().phase != "over":
        session.autoplay(STRATEGIES["hold"])
    ending = session.desk().ending
    assert ending is not None
    assert ending.earned, "the game itself has earned something"
    assert shelf.earned() == ()
    resumed = resume_session(shelf, session.game_id)
    assert resumed.desk() == session.desk()
    assert shelf.earned() == ()


def test_the_front_page_has_all_of_the_game(ferry: Scenario) -> None:
    shelf = Shelf()
    desk = to_the_end(begun(ferry, shelf)).desk()
    assert desk.ending is not None
    names = [one.id for one in desk.ending.earned]
    assert names[0] == "before-you-ask"
    assert "nobody-asked" in names
    assert desk.earned == ()
    assert {one.achievement for one in shelf.earned()} == set(names)


def test_a_game_opened_again_says_the_same_and_earns_nothing_anew(ferry: Scenario) -> None:
    shelf = Shelf()
    session = take(begun(ferry, shelf), "advance")
    shelf.firsts.clear()
    again = resume_session(shelf, session.game_id)
    assert again.desk() == session.desk()
    assert told(take(again, "advance")) == []
    assert shelf.earned() == ()


def test_a_game_opened_from_its_snapshot_earns_nothing_anew(ferry: Scenario) -> None:
    shelf = Shelf()
    session = take(begun(ferry, shelf), "advance", "freeze=on")
    of_another_engine(shelf, session)
    shelf.firsts.clear()
    again = resume_session(shelf, session.game_id)
    assert again.read_only == ""
    assert told(again) == told(take(again, "advance")) == []
    assert shelf.earned() == ()


def test_a_replay_shows_what_was_earned_and_keeps_nothing(ferry: Scenario) -> None:
    shelf = Shelf()
    session = to_the_end(begun(ferry, shelf))
    shelf.firsts.clear()
    assert replay(ferry, session.head, session.decisions).desk == session.desk()
    assert shelf.earned() == ()


def test_earning_leaves_the_game_as_it_was(ferry: Scenario) -> None:
    ranked, practised = (to_the_end(begun(ferry, practice=practice)) for practice in (False, True))
    assert ranked.hashes == practised.hashes
