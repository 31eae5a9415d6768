"""What cannot wait for the month's end: it stops the weeks, is answered, and they go on."""

from __future__ import annotations

import pytest

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.causes import Story, movement
from game.campaign.fold import Fold
from game.campaign.hindsight.deciding import decisions_of
from game.campaign.hindsight.mattering import without
from game.campaign.hindsight.preparing import prepared
from game.campaign.hindsight.whatif import Change, play_otherwise
from game.campaign.interruption.coming import after_weeks
from game.campaign.journal import snapshot
from game.campaign.journal.journal import Head
from game.campaign.journal.replay import replay
from game.campaign.journal.resuming import resume_session
from game.campaign.journal.turns import by_month, by_turn
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.session import Session
from game.errors import ActionError
from game.frozen import replace
from game.lab.campaigns.playing import head_of
from game.strategies import STRATEGIES
from tests.campaign.interrupting import (
    SEED,
    by_default,
    interrupted_session,
    key,
    to_interruption,
    urgent,
)
from tests.campaign.playing import at_the_desk, decide, desk, pass_month, played
from tests.campaign.shelves import Shelf


@pytest.fixture
def stopped() -> Fold:
    """A game between two weeks."""
    return to_interruption(at_the_desk(urgent(), SEED))


@pytest.fixture(scope="module")
def whole() -> tuple[Head, tuple[str, ...]]:
    """A journal of many interruptions, to its end."""
    session = Session(urgent(), head_of(urgent(), SEED, 0))
    while session.desk().phase != "over":
        session.autoplay(STRATEGIES["careful"])
    return session.head, session.decisions


def test_the_weeks_stop_and_at_least_one_is_left(stopped: Fold) -> None:
    state, context = stopped.state, stopped.context
    assert state.interruption is not None
    assert 0 < state.interruption.weeks < context.weeks_in(state.month)
    assert len(state.weeks) == state.interruption.weeks
    assert len(state.history) == state.month  # the month's record is not written yet
    assert state.interruption.weeks == after_weeks(context, state.month)


def test_nothing_interrupts_the_first_month() -> None:
    for number in range(30):
        fold = decide(at_the_desk(urgent(), f"SEED-{number}"), "advance")
        assert fold.state.stage == "month"


def test_a_month_is_interrupted_now_and_then() -> None:
    folds = [played(urgent(), "hold", f"SEED-{number}") for number in range(3)]
    ids = folds[0].context.interrupting
    months = [mail.month for fold in folds for mail in fold.state.mail if mail.event in ids]
    assert len(months) == len({(n, fold) for fold in folds for n in _months(fold, ids)})
    share = len(months) / sum(len(fold.state.history) - 1 for fold in folds)
    assert 0.05 < share < 0.30


def _months(fold: Fold, ids: frozenset[str]) -> list[int]:
    return [mail.month for mail in fold.state.mail if mail.event in ids]


def test_the_desk_offers_its_choices_and_nothing_else(stopped: Fold) -> None:
    now = desk(stopped)
    assert now.phase == "interrupted"
    assert now.offers == ()
    assert [one.id for one in now.letters if one.options] == [key(stopped)]
    assert now.question.startswith("Week ")
    assert now.question.endswith("This cannot wait.")
    assert len(now.weeks) == stopped.state.interruption.weeks  # type: ignore[union-attr]  # it is


@pytest.mark.parametrize(
    "text", ["advance", "look=qa", "desk.ai_share=30", "board=accept", "survey=3", "paint#99=grey"]
)
def test_everything_else_is_refused_with_what_waits(stopped: Fold, text: str) -> None:
    before = stopped.state
    with pytest.raises(ActionError, match=f"something cannot wait: answer {key(stopped)} first"):
        decide(stopped, text)
    assert stopped.state is before


def test_undo_does_not_reach_past_it(stopped: Fold) -> None:
    with pytest.raises(ActionError, match="nothing to undo: the month's weeks are running"):
        decide(stopped, "undo")
    decide(stopped, by_default(stopped))
    with pytest.raises(ActionError, match="nothing to undo"):
        decide(stopped, "undo")


def test_the_answer_lets_the_rest_of_the_month_run(stopped: Fold) -> None:
    month, weeks = stopped.state.month, stopped.context.weeks_in(stopped.state.month)
    decide(stopped, by_default(stopped))
    state = stopped.state
    assert state.interruption is None
    assert len(state.weeks) == weeks
    assert [record.month for record in state.history] == list(range(month + 1))
    kept = desk(stopped).letters
    assert any(one.answer and one.month == month for one in kept)  # what came of it can be read


def test_only_the_advance_closes_the_turn(stopped: Fold) -> None:
    closed = len(stopped.hashes)
    decide(stopped, by_default(stopped))
    assert len(stopped.hashes) == closed


def test_an_answer_is_paid_from_what_was_left_of_the_month(stopped: Fold) -> None:
    kept = stopped.state.interruption
    assert kept is not None
    assert focus.left(stopped.context, stopped.state) == kept.left
    dear = next(
        (one for letter in desk(stopped).letters for one in letter.options if one.focus), None
    )
    if dear is None:
        pytest.fail("this seed asks nothing that costs focus")
    poor = replace(stopped.state, interruption=replace(kept, left=0))
    with pytest.raises(ActionError, match="you have 0"):
        decide(Fold(stopped.context, poor), dear.action)
    all_of_it = replace(stopped.state, interruption=replace(kept, left=dear.focus))
    assert decide(Fold(stopped.context, all_of_it), dear.action).state.carried == 0


def test_a_month_in_two_parts_adds_up_to_what_it_is_in_one(stopped: Fold) -> None:
    """An answer without effects leaves the month as if nothing had come."""
    silent = replace(
        urgent(),
        hash="silent",
        events=tuple(
            replace(event, effects=(), choices=tuple(
                replace(choice, effects=(), money=0.0) for choice in event.choices))
            for event in urgent().events
        ),
    )  # fmt: skip
    calm = replace(
        silent,
        hash="calm",
        events=tuple(replace(event, chance=0.0) if event.interrupts else event
                     for event in silent.events),
    )  # fmt: skip
    loud = to_interruption(at_the_desk(silent, SEED))
    month = loud.state.month
    decide(loud, by_default(loud))
    quiet = at_the_desk(calm, SEED)
    while len(quiet.state.history) <= month:
        pass_month(quiet, board="accept")
    assert loud.state.history[month] == quiet.state.history[month]


def test_a_killed_game_opens_at_the_letter() -> None:
    shelf = Shelf()
    session = interrupted_session(shelf)
    again, never_killed = resume_session(shelf, session.game_id), interrupted_session()
    assert again.desk() == session.desk()
    action = next(one for letter in again.desk().letters for one in letter.options).action
    assert again.act(Action.parse(action)) == never_killed.act(Action.parse(action))
    assert again.state_hash == never_killed.state_hash


def test_its_snapshot_carries_the_weeks_that_have_run(stopped: Fold) -> None:
    kept = snapshot.load(snapshot.dump(stopped.state))
    assert kept == stopped.state
    answer = by_default(stopped)
    assert kept is not None
    assert decide(Fold(stopped.context, kept), answer).state == decide(stopped, answer).state


def test_a_snapshot_from_before_there_were_interruptions_still_opens(stopped: Fold) -> None:
    import json
    import zlib

    table = json.loads(zlib.decompress(snapshot.dump(decide(stopped, by_default(stopped)).state)))
    del table["interruption"]
    assert snapshot.load(zlib.compress(json.dumps(table).encode())) == stopped.state


def test_a_game_replays_and_its_run_code_is_the_game(whole: tuple[Head, tuple[str, ...]]) -> None:
    head, decisions = whole
    played_again = replay(urgent(), head, decisions)
    assert sum("#" in text for text in decisions) > 3
    code = encode(urgent(), head, decisions)
    assert decode_decisions(urgent(), decode(code))[1] == decisions
    assert len(played_again.hashes) == decisions.count("advance")


def test_answers_belong_to_the_month_that_they_interrupted() -> None:
    turns = by_month(("predict=never", "advance", "a#1=b", "c#1=d", "advance"), {"a"})
    assert turns == [["predict=never", "advance", "a#1=b"], ["c#1=d", "advance"], []]
    assert by_turn(("advance", "a#1=b", "advance")) == [["advance"], ["a#1=b", "advance"], []]


def test_why_knows_the_whole_month_and_adds_up(whole: tuple[Head, tuple[str, ...]]) -> None:
    head, decisions = whole
    session = Session(urgent(), head)
    session.replay(decisions[:-1])
    state = session._fold.state
    story, _ = session._past.story(session.decisions)
    assert [one.month for one in story.chapters] == list(range(len(state.history)))
    for name in ("brand", "burnout", "quality"):
        told = movement(story, name, 0, [])
        assert told is not None
        place = session._context.names.index[name]
        moved = state.history[-1].true[place] - state.history[0].true[place]
        assert told.amount == pytest.approx(moved * 100, abs=1e-6)


def test_why_can_be_asked_between_two_weeks_and_after(stopped: Fold) -> None:
    session = interrupted_session()
    story, open_turn = session._past.story(session.decisions)
    chapters = len(story.chapters)
    session.act(Action.parse(str(by_default(session._fold))))
    again, _ = session._past.story(session.decisions)
    assert again is story
    assert open_turn == []
    assert len(story.chapters) == chapters + 1
    assert story.openings[-1] == session._fold.state
    fresh = Story(session._context, story.openings[0])
    fresh.extend(by_turn(session.decisions)[:-1])
    assert fresh.chapters == story.chapters[:-1]


def test_what_if_changes_an_answer_in_its_month(whole: tuple[Head, tuple[str, ...]]) -> None:
    head, decisions = whole
    months = by_month(decisions, {event.id for event in urgent().events if event.interrupts})
    month, text = next((n, turn[-1]) for n, turn in enumerate(months, 1)
                       if turn and "#" in turn[-1])  # fmt: skip
    name, _, value = text.partition("=")
    event = next(one for one in urgent().events if one.id == name.partition("#")[0])
    other = next(one for one in event.choices if one.id != value and not one.focus)
    changed = play_otherwise(urgent(), head, decisions, Change.parse(f"{month}:{name}={other.id}"))
    assert f"{name}={other.id}" in changed.session.decisions
    assert changed.session.desk().phase == "over"
    left = play_otherwise(urgent(), head, decisions, Change.parse(f"{month}:-{name}"))
    usual = next(one for one in event.choices if one.default)
    assert f"{name}={usual.id}" in left.session.decisions


def test_a_future_with_other_interruptions_is_played_to_its_end(
    whole: tuple[Head, tuple[str, ...]],
) -> None:
    head, decisions = whole
    changed = play_otherwise(urgent(), replace(head, run=5), decisions, Change.parse("2:-"))
    assert changed.session.desk().phase == "over"
    assert changed.skipped  # answers to what has not come there


def test_every_answer_can_be_left_out(whole: tuple[Head, tuple[str, ...]]) -> None:
    head, decisions = whole
    context, found, end = prepared(urgent(), head, decisions)
    answers = [one for one in found if one.text.partition("#")[0] in context.interrupting]
    assert answers
    assert all(one.before.stage == "interrupted" for one in answers)
    assert ": " in answers[0].told
    assert without(context, answers[0], end).month == answers[0].month


def test_going_back_opens_the_month_after_the_answer(whole: tuple[Head, tuple[str, ...]]) -> None:
    head, decisions = whole
    session = Session(urgent(), replace(head, practice=True))
    session.replay(decisions)
    found, _ = decisions_of(session._context, decisions)
    month = next(one.month for one in found
                 if one.text.partition("#")[0] in session._context.interrupting)  # fmt: skip
    back = session.rewound(month + 1).desk()
    assert (back.month, back.phase) in {(month + 1, "month"), (month, "board")}


def test_the_hash_covers_where_a_month_was_stopped(stopped: Fold) -> None:
    from game.campaign.journal.hashing import state_hash

    kept = stopped.state.interruption
    assert kept is not None
    other = replace(stopped.state, interruption=replace(kept, left=kept.left + 1))
    assert state_hash(other) != state_hash(stopped.state)
