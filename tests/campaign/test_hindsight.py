"""Which decisions mattered: each found by playing the game without it."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.hindsight import Without, leave_each_out, most_decisive
from game.campaign.hindsight.deciding import kept_decisions
from game.campaign.hindsight.playing import outcome, play_on
from game.campaign.opening import first_state, open_context
from game.campaign.session import Session, new_session
from game.errors import ActionError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES


@pytest.fixture(scope="module")
def finished(ferry: Scenario) -> Session:
    """To the curtain; its guess is not asked for, so that nobody pays for the rivals."""
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    while session.desk().phase != "curtain":
        session.autoplay(STRATEGIES["replace"])
    return session


@pytest.fixture(scope="module")
def found(finished: Session) -> tuple[Without, ...]:
    return leave_each_out(finished.scenario, finished.head, finished.decisions, workers=1)


def test_every_decision_is_left_out_once(finished: Session, found: tuple[Without, ...]) -> None:
    assert [(one.month, one.text) for one in found] == kept_decisions(finished.decisions)
    assert not any(one.text.startswith(("advance", "board", "predict")) for one in found)


def test_the_difference_is_that_of_two_whole_games(
    finished: Session, found: tuple[Without, ...]
) -> None:
    """From the state before a decision is as good as from the first morning."""
    largest = most_decisive(found, 1)[0]
    context = open_context(finished.scenario, finished.head)
    texts, month = list(finished.decisions), 1
    for place, text in enumerate(texts):
        if (month, text) == (largest.month, largest.text):
            del texts[place]
            break
        month += text == "advance"
    both = [
        outcome(context, play_on(context, first_state(context), journal, lent=True).state)
        for journal in (finished.decisions, texts)
    ]
    assert both[0].total - both[1].total == largest.total != 0.0
    assert both[0].quality - both[1].quality == largest.quality


def test_the_largest_come_first_whichever_way(found: tuple[Without, ...]) -> None:
    three = most_decisive(found)
    assert len(three) == 3
    assert abs(three[0].total) == max(abs(one.total) for one in found)
    assert abs(three[0].total) >= abs(three[1].total) >= abs(three[2].total)


def test_what_makes_no_difference_says_nothing(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    for text in ("predict=never", "pay=105", "pay=100", "advance"):
        session.act(Action.parse(text))
    undone, set_back = leave_each_out(ferry, session.head, session.decisions, workers=1)
    assert (undone.total, undone.value, undone.quality) == (0.0, 0.0, 0.0)
    assert set_back.value != 0.0


def test_a_decision_is_not_blamed_for_focus_that_a_later_one_then_lacks(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    name = session.desk().departments[0].id
    for text in (
        "predict=never",
        f"{name}.ai_share=45",
        "advance",
        f"{name}.ai_share=90",
        "advance",
    ):
        session.act(Action.parse(text))
    context, straight = open_context(ferry, session.head), f"{name}.ai_share=90"
    late = ["predict=never", "advance", straight, "advance"]
    assert play_on(context, first_state(context), late).skipped == (f"month 2: {straight}",)
    lent = play_on(context, first_state(context), late, to_the_end=False, lent=True)
    assert lent.skipped == ()
    assert lent.state.opened.teams[0].ai_share == 90
    assert lent.state.carried == 0
    first, second = leave_each_out(ferry, session.head, session.decisions, workers=1)
    assert first.skipped == 0
    assert abs(first.total) < abs(second.total)


def test_what_is_not_possible_for_another_reason_is_not_lent(ferry: Scenario) -> None:
    context = open_context(ferry, new_session(ferry, seed="MOTH-4471").head)
    texts = ("predict=never", "retract=1", "advance")
    found = play_on(context, first_state(context), texts, to_the_end=False, lent=True)
    assert found.skipped == ("month 1: retract=1",)


def test_other_processes_find_the_same(finished: Session, found: tuple[Without, ...]) -> None:
    assert leave_each_out(finished.scenario, finished.head, finished.decisions, workers=2) == found


def test_progress_is_told(finished: Session) -> None:
    heard: list[tuple[int, int]] = []
    short = finished.decisions[: finished.decisions.index("advance") + 1]
    leave_each_out(
        finished.scenario, finished.head, short, lambda done, all_: heard.append((done, all_)),
        workers=1,
    )  # fmt: skip
    assert heard[-1] == (len(kept_decisions(short)), len(kept_decisions(short)))


def test_a_ranked_game_does_not_tell_before_it_is_over(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471")
    with pytest.raises(ActionError, match="when it is over"):
        session.decisive()
    with pytest.raises(ActionError, match="when it is over"):
        session.what_if("1:-")


def test_practice_tells_at_any_time_and_finds_it_once(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    for text in ("predict=never", "freeze=on", "advance"):
        session.act(Action.parse(text))
    told = session.decisive()
    assert [one.text for one in told] == ["freeze=on"]
    assert told[0].told.startswith("Hiring freeze")
    heard: list[int] = []
    assert session.decisive(told=lambda done, _: heard.append(done)) == told
    assert heard == []
