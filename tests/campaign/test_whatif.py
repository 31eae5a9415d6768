"""What if: the same journal with one decision changed, on the same luck."""

from __future__ import annotations

import pytest

from game.campaign.hindsight.whatif import Change, play_otherwise
from game.campaign.session import Session, new_session
from game.campaign.view.ending.truths import NOW_TRUE
from game.campaign.view.looking_back.otherwise import FIGURES, compared
from game.errors import ActionError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES


@pytest.fixture(scope="module")
def played(ferry: Scenario) -> Session:
    session = new_session(ferry, seed="MOTH-4471")
    while session.desk().phase != "over":
        session.autoplay(STRATEGIES["replace"])
    return session


def otherwise(session: Session, change: str) -> tuple[Session, tuple[str, ...]]:
    changes = Change.parse_all(change)
    other = play_otherwise(session.scenario, session.head, session.decisions, *changes)
    return other.session, other.skipped


def first_share(session: Session) -> tuple[int, str]:
    """The month and the key of the first AI share that was ordered."""
    month = 1
    for text in session.decisions:
        if ".ai_share=" in text:
            return month, text.partition("=")[0]
        month += text == "advance"
    raise AssertionError("the strategy orders some AI share")


def test_changing_a_decision_into_itself_changes_nothing(played: Session) -> None:
    month, key = first_share(played)
    text = next(text for text in played.decisions if text.startswith(f"{key}="))
    other, skipped = otherwise(played, f"{month}:{text}")
    assert other.hashes == played.hashes
    assert skipped == ()


def test_another_decision_gives_another_future_from_that_month_on(played: Session) -> None:
    month, key = first_share(played)
    other, _ = otherwise(played, f"{month}:{key}=5")
    assert other.hashes[: month - 1] == played.hashes[: month - 1]
    assert other.hashes[month - 1] != played.hashes[month - 1]
    assert other.desk().phase == "over"


def test_a_month_can_be_left_out(played: Session) -> None:
    month, key = first_share(played)
    other, _ = otherwise(played, f"{month}:-")
    in_month = other.decisions[: other.decisions.index("advance") + 1]
    assert all(not text.startswith(key) for text in in_month)


def test_several_things_are_changed_at_once(played: Session) -> None:
    month, key = first_share(played)
    one, _ = otherwise(played, f"{month}:{key}=5")
    both, _ = otherwise(played, f"{month + 2}:freeze=on; {month}:{key}=5")
    assert both.hashes[: month + 1] == one.hashes[: month + 1]
    assert both.hashes[month + 1] != one.hashes[month + 1]
    assert "freeze=on" in both.decisions


def test_changes_come_in_the_order_of_their_months() -> None:
    found = Change.parse_all(" 9:freeze=on,3:- ;3:gig=5 ")
    assert [(one.month, one.action is None) for one in found] == [
        (3, True), (3, False), (9, False),
    ]  # fmt: skip


def test_more_changes_than_anybody_wonders_about_are_refused() -> None:
    with pytest.raises(ActionError, match="at most"):
        Change.parse_all(" ".join(["3:-"] * 50))


@pytest.mark.parametrize("text", ["", "7", "x:-", "0:-", "7:", "7:???", "1234:-"])
def test_what_is_no_change_says_how_to_write_one(text: str) -> None:
    with pytest.raises(ActionError):
        Change.parse(text)


def test_a_month_that_was_not_played_cannot_be_changed(played: Session) -> None:
    with pytest.raises(ActionError, match="not played to the end of month 99"):
        otherwise(played, "99:-")


def test_a_change_that_was_not_possible_says_so(played: Session) -> None:
    with pytest.raises(ActionError, match="in month 1"):
        otherwise(played, "1:spare=nobody")


def test_after_the_end_the_figures_are_the_true_ones_and_what_if_begins_with_them(
    played: Session,
) -> None:
    month, key = first_share(played)
    decisions, head = tuple(played.decisions), played.head
    asked = compared(played.scenario, head, decisions, f"{month}:{key}=5", runs=0)
    was = {curve.id: curve.was[-1] for curve in asked.curves}
    scale = {identity: scale for identity, *_, scale in FIGURES}
    figures = played.desk().figures
    assert {one.source for one in figures} == {NOW_TRUE}
    shared = [one for one in figures if one.id in was]
    assert len(shared) >= len(was) - 1
    for one in shared:
        assert one.value is not None
        assert was[one.id] == pytest.approx(one.value * scale[one.id]), one.id
    unasked = next(one for one in figures if one.id == "burnout")
    assert "You were never told." in unasked.why
