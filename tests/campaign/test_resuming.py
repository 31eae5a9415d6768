from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.journal.engine import engine
from game.campaign.journal.resuming import resume_session
from game.campaign.session import Session, new_session
from game.errors import ActionError, StoreError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import SEED
from tests.campaign.shelves import Shelf

MONTHS = (
    "predict=9", "desk.ai_share=30", "look=qa", "advance", "freeze=on", "training=on", "advance",
    "guarantee=on", "undo", "announce=on",
)  # fmt: skip


def saved(ferry: Scenario, *actions: str) -> tuple[Shelf, Session]:
    shelf = Shelf()
    session = new_session(ferry, seed=SEED, store=shelf)
    for text in actions or MONTHS:
        session.act(Action.parse(text))
    return shelf, session


def of_another_engine(shelf: Shelf, session: Session, *, snapshots: bool = True) -> None:
    """Make every hash another, as an engine with other numbers would find."""
    kept = shelf.stored[session.game_id]
    marks = tuple(
        replace(
            mark,
            state_hash=mark.state_hash[::-1],
            snapshot=mark.snapshot if snapshots else mark.snapshot[:20],
        )
        for mark in kept.marks
    )
    head = replace(kept.head, engine="0.0.1+old")
    shelf.stored[session.game_id] = replace(kept, head=head, marks=marks)


def test_a_resumed_game_has_the_same_desk_and_hash(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    again = resume_session(shelf, session.game_id)
    assert again.desk() == session.desk()
    assert (again.state_hash, again.hashes) == (session.state_hash, session.hashes)
    assert (again.decisions, again.read_only) == (session.decisions, "")


def test_of_a_resumed_game_a_cause_names_no_file_that_is_not_there(fintech: Scenario) -> None:
    shelf = Shelf()
    session = new_session(fintech, seed=SEED, store=shelf, practice=True)
    while session.desk().month < 7:
        session.autoplay(STRATEGIES["replace"])
    again = resume_session(shelf, session.game_id)
    letters = [one for one in again.causes("brand") if one.rule.startswith(("answer:", "letter:"))]
    assert letters
    assert {one.where for one in letters} == {"letter"}


def test_a_resumed_game_can_still_be_undone(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    again = resume_session(shelf, session.game_id)
    again.act(Action("undo"))
    assert shelf.stored[session.game_id].decisions == (*MONTHS, "undo")
    assert again.desk().notices == ()


def test_a_finished_game_opens_at_its_front_page(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    while session.desk().phase != "over":
        session.autoplay(STRATEGIES["hold"])
    assert resume_session(shelf, session.game_id).desk() == session.desk()


def test_there_is_no_such_game() -> None:
    with pytest.raises(StoreError):
        resume_session(Shelf(), "game-9")


def test_a_game_of_another_engine_opens_from_its_snapshot(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    of_another_engine(shelf, session)
    again = resume_session(shelf, session.game_id)
    assert again.read_only == ""
    assert again.state_hash == session.state_hash
    assert again.desk().figures == session.desk().figures
    assert again.decisions == session.decisions


def test_what_changed_since_names_engines_only_where_they_differ(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    of_another_engine(shelf, session)
    since = "The rules have changed since this game was begun"
    old = f"{since} (engine 0.0.1+old, now {engine()}); it goes on as it was left in month 3."
    assert resume_session(shelf, session.game_id).note == old
    kept = shelf.stored[session.game_id]
    head = replace(kept.head, engine=engine())
    shelf.stored[session.game_id] = replace(kept, head=head)
    assert resume_session(shelf, session.game_id).note.startswith(f"{since}; it goes on")


def test_a_game_from_a_snapshot_goes_on_and_opens_again(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    of_another_engine(shelf, session)
    again = resume_session(shelf, session.game_id)
    for text in ("advance", "board=accept", "training=off"):
        again.act(Action.parse(text))
    marks = shelf.stored[session.game_id].marks
    assert [mark.turn for mark in marks] == [1, 2, 3]
    assert marks[-1].state_hash == again.hashes[-1]
    third = resume_session(shelf, session.game_id)
    assert third.state_hash == again.state_hash
    assert third.desk() == again.desk()


def test_a_game_of_another_engine_without_a_snapshot_is_only_read(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    of_another_engine(shelf, session, snapshots=False)
    again = resume_session(shelf, session.game_id)
    assert "it can be looked at, not continued" in again.read_only
    assert "from turn 1" in again.read_only
    assert again.desk().month == 3
    before = again.state_hash
    with pytest.raises(ActionError, match="it can be looked at"):
        again.act(Action("advance"))
    with pytest.raises(ActionError, match="it can be looked at"):
        again.autoplay(STRATEGIES["hold"])
    assert again.state_hash == before
    assert shelf.stored[session.game_id].decisions == MONTHS


def test_a_journal_that_is_no_longer_possible_opens_from_its_snapshot(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    kept = shelf.stored[session.game_id]
    broken = ("predict=9", "desk.ai_share=95", *kept.decisions[2:])
    shelf.stored[session.game_id] = replace(kept, decisions=broken)
    again = resume_session(shelf, session.game_id)
    assert again.desk().month == 3
    assert again.state_hash == session.state_hash
    assert again.read_only == ""


def test_a_journal_that_breaks_in_its_first_month_is_only_read(ferry: Scenario) -> None:
    shelf, session = saved(ferry, "predict=9", "freeze=on")
    kept = shelf.stored[session.game_id]
    shelf.stored[session.game_id] = replace(kept, decisions=("predict=9", "freeze=perhaps"))
    again = resume_session(shelf, session.game_id)
    assert again.read_only
    assert again.desk().phase == "month"


def test_what_takes_back_what_was_never_decided_is_refused_in_a_line(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    kept = shelf.stored[session.game_id]
    shelf.stored[session.game_id] = replace(kept, decisions=("undo", *kept.decisions))
    with pytest.raises(StoreError, match=f"game {session.game_id} is damaged"):
        resume_session(shelf, session.game_id)


def test_a_game_whose_levers_are_gone_opens_and_has_no_run_code(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    kept = shelf.stored[session.game_id]
    broken = (kept.decisions[0], "abacus=on", *kept.decisions[2:])
    shelf.stored[session.game_id] = replace(kept, decisions=broken)
    again = resume_session(shelf, session.game_id)
    assert again.code == ""
    assert "as it was left in month 3" in again.note


def test_a_game_that_replays_has_nothing_to_note(ferry: Scenario) -> None:
    shelf, session = saved(ferry)
    assert resume_session(shelf, session.game_id).note == ""
