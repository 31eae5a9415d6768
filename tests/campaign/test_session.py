from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.journal.replay import diverging_turn, replay
from game.campaign.journal.seeds import daily_seed, new_seed, normalise_seed
from game.campaign.session import Session, new_session
from game.errors import ActionError, GameError, StoreError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import SEED
from tests.campaign.shelves import Shelf

OPENING = ("predict=9", "desk.ai_share=30", "look=qa", "advance", "freeze=on")


def begun(ferry: Scenario, shelf: Shelf | None = None, *actions: str) -> Session:
    session = new_session(ferry, seed=SEED, store=shelf)
    for text in actions or OPENING:
        session.act(Action.parse(text))
    return session


def to_the_end(session: Session, strategy: str = "hold") -> Session:
    while session.desk().phase != "over":
        session.autoplay(STRATEGIES[strategy])
    return session


def test_every_decision_is_kept_when_act_returns(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    kept = shelf.stored[session.game_id]
    assert kept.decisions == session.decisions == OPENING
    assert [mark.state_hash for mark in kept.marks] == list(session.hashes)


def test_a_decision_that_cannot_be_kept_is_taken_back(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    before, drawn = session.state_hash, session.desk()
    shelf.full = True
    for text in ("training=on", "undo", "advance", "look=line"):
        with pytest.raises(StoreError, match="the disk is full"):
            session.act(Action.parse(text))
        assert session.state_hash == before
        assert session.desk() == drawn
        assert session.decisions == OPENING
    shelf.full = False
    session.act(Action.parse("undo"))
    assert shelf.stored[session.game_id].decisions == (*OPENING, "undo")


def test_the_last_guess_is_taken_back_too_when_it_cannot_be_kept(ferry: Scenario) -> None:
    shelf = Shelf()
    session = new_session(ferry, seed=SEED, store=shelf)
    while session.desk().phase != "curtain":
        session.autoplay(STRATEGIES["hold"])
    shelf.full = True
    with pytest.raises(StoreError):
        session.act(Action("guess", "80"))
    assert session.desk().phase == "curtain"
    shelf.full = False
    ending = session.act(Action("guess", "55")).ending
    assert ending is not None
    assert "you thought quality was 55" in ending.guess


def test_what_is_refused_is_not_kept(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    with pytest.raises(ActionError):
        session.act(Action.parse("freez=on"))
    assert shelf.stored[session.game_id].decisions == OPENING


def test_two_copies_of_a_game_cannot_both_write(ferry: Scenario) -> None:
    from game.campaign.journal.resuming import resume_session

    shelf = Shelf()
    session = begun(ferry, shelf)
    other = resume_session(shelf, session.game_id)
    session.act(Action.parse("training=on"))
    with pytest.raises(StoreError):
        other.act(Action.parse("training=on"))
    assert other.decisions == OPENING


def test_the_summary_follows_the_game(ferry: Scenario) -> None:
    shelf = Shelf()
    session = begun(ferry, shelf)
    summary = shelf.stored[session.game_id].summary
    assert (summary.month, summary.months, summary.ending, summary.total) == (2, 24, "", None)
    ending = to_the_end(session).desk().ending
    assert ending is not None
    summary = shelf.stored[session.game_id].summary
    assert (summary.ending, summary.total) == (ending.title, ending.total)
    assert summary.code == ending.code == session.code


def test_a_replay_gives_the_same_desk(ferry: Scenario) -> None:
    session = to_the_end(begun(ferry))
    again = replay(ferry, session.head, session.decisions)
    assert again.hashes == session.hashes
    assert again.desk == session.desk()
    assert again.state_hash == session.state_hash


def test_a_forged_journal_does_not_replay(ferry: Scenario) -> None:
    session = begun(ferry)
    with pytest.raises(ActionError):
        replay(ferry, session.head, ("predict=9", "desk.ai_share=95", "advance"))


def test_a_divergence_says_at_which_turn() -> None:
    assert diverging_turn(("a", "b"), ("a", "b")) == 0
    assert diverging_turn(("a", "b", "c"), ("a", "x", "c")) == 2
    assert diverging_turn(("a", "b", "c"), ("a", "b")) == 3


def test_a_desk_is_drawn_once_until_something_is_decided(ferry: Scenario) -> None:
    session = begun(ferry)
    assert session.desk() is session.desk()
    assert session.act(Action.parse("training=on")) is session.desk()


def test_the_ending_is_whole(ferry: Scenario) -> None:
    ending = to_the_end(begun(ferry), "replace").desk().ending
    assert ending is not None
    assert [name for name, _ in ending.axes] == ["value", "customers", "people", "trust"]
    assert all(0 <= points <= 100 for _, points in ending.axes)
    assert {rival.name for rival in ending.rivals} < {s.title for s in STRATEGIES.values()}
    assert ending.tried == len(STRATEGIES)
    assert ending.par == ending.rivals[0].total >= ending.rivals[-1].total
    assert {curve.id for curve in ending.curves} >= {"quality", "burnout", "churn"}
    whys = {curve.id: curve.why for curve in ending.curves if curve.why}
    assert whys, "something took a figure to its worst"
    net = whys.pop("customers", "")  # who came is told beside who left, and the sum of both
    assert not net or all(words in net for words in (" in all (", "customers lost", "won"))
    for name, why in whys.items():  # what pulled the other way did not take it there
        assert ("−" if name in {"burnout", "churn"} else "+") not in why.split(": ", 1)[1]
    quality = next(curve for curve in ending.curves if curve.id == "quality")
    assert len(quality.true) == len(quality.told) == 25
    assert len(ending.people) == len(ferry.people)
    assert "month 9" in ending.prediction
    assert not any("{" in text for text in (ending.headline, *ending.story, ending.options))


def test_seeds_are_read_as_typed() -> None:
    assert normalise_seed(" moth 4471 ") == "MOTH-4471"
    for text in ("", "-A", "A" * 33, "MÖTH", "a_b"):
        with pytest.raises(GameError, match="is not a seed"):
            normalise_seed(text)


def test_a_day_has_one_seed() -> None:
    assert daily_seed("2026-11-22") == daily_seed("2026-11-22") != daily_seed("2026-11-23")
    assert normalise_seed(new_seed())
