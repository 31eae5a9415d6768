"""What if: both futures on the same luck, and how much of the difference is luck."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.campaign.view.looking_back.otherwise import compared, quantile
from game.errors import ActionError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import so


@pytest.fixture(scope="module")
def half(ferry: Scenario) -> Session:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    while session.desk().month < 9:
        session.autoplay(STRATEGIES["replace"])
    return session


def share(session: Session) -> tuple[int, str]:
    month = 1
    for text in session.decisions:
        if ".ai_share=" in text:
            return month, text.partition("=")[0]
        month += text == "advance"
    raise AssertionError("the strategy orders some AI share")


def test_what_was_is_the_game_as_it_was_played(half: Session) -> None:
    month, key = share(half)
    found = compared(half.scenario, half.head, half.decisions, f"{month}:-{key}", runs=1)
    quality = found.curves[0]
    assert len(quality.was) == len(half._fold.state.history) == len(quality.other)
    assert quality.was[-1] == so(half._fold, "quality") * 100.0
    assert quality.was[:month] == quality.other[:month]
    assert quality.was[-1] < quality.other[-1]


def test_the_band_holds_the_difference_on_other_luck(half: Session) -> None:
    month, key = share(half)
    found = compared(half.scenario, half.head, half.decisions, f"{month}:-{key}", runs=3)
    assert found.runs == 4
    for curve in found.curves:
        assert all(low <= high for low, high in zip(curve.low, curve.high, strict=True))
    assert found.curves[0].low[-1] > 0.0, "less AI is better quality on every luck"
    assert found.curves[0].low[-1] < found.curves[0].high[-1]


def test_changing_a_decision_into_itself_makes_no_difference_on_any_luck(half: Session) -> None:
    month, key = share(half)
    same = next(text for text in half.decisions if text.startswith(f"{key}="))
    found = compared(half.scenario, half.head, half.decisions, f"{month}:{same}", runs=2)
    assert all(value == 0.0 for curve in found.curves for value in (*curve.low, *curve.high))


def test_an_unfinished_game_is_followed_as_far_as_it_was_played(half: Session) -> None:
    found = half.what_if("1:-")
    assert found.score is None
    assert len(found.curves[0].was) == half.desk().month


def test_what_can_be_left_out_is_what_was_decided_in_ended_months(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    for text in ("predict=never", "freeze=on", "look=qa", "advance", "training=on"):
        session.act(Action.parse(text))
    (one,) = session.taken()
    assert (one.month, one.text) == (1, "freeze=on")
    assert one.told.startswith("Hiring freeze")


def test_a_refused_change_says_why(half: Session) -> None:
    name = half.desk().departments[0].id
    with pytest.raises(ActionError, match=r"in month 1: .*focus"):
        half.what_if(f"1:{name}.ai_share=95")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("99:-", "not played to the end of month 99"),
        ("2:-announce", "nothing was decided about 'announce' in month 2"),
        ("2:-advance", "nothing was decided"),
        ("2:spare=nobody", "in month 2: spare has nothing to offer this month"),
        ("soon", "is no change"),
    ],
)
def test_what_is_no_change_is_one_clear_line(half: Session, change: str, words: str) -> None:
    with pytest.raises(ActionError, match=words):
        half.what_if(change)


def test_a_finished_game_is_told_with_its_score_and_the_band_of_that(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    while session.desk().phase != "curtain":
        session.autoplay(STRATEGIES["replace"])
    journal = (*session.decisions, str(Action("guess", "80")))
    month, key = share(session)
    found = compared(ferry, session.head, journal, f"{month}:{key}=5", runs=1)
    assert found.score is not None
    assert found.score_band is not None
    assert found.score[0] != found.score[1]
    assert len(found.curves[0].was) == ferry.pace.length + 1


def test_quantiles_lie_between_the_two_nearest() -> None:
    assert quantile([0.0, 1.0, 2.0, 3.0, 4.0], 0.5) == 2.0
    assert quantile([0.0, 1.0], 0.05) == pytest.approx(0.05)
    assert quantile([7.0], 0.95) == 7.0
