"""A game goes on under another text, and no decision is lost by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.action import Action
from game.campaign.workshop import carrying
from game.errors import ActionError
from tests.campaign.workshop import ALWAYS, begun, decide, edited, opened, reread, written

ANSWER = "code#1=fix"


def test_a_text_that_comes_to_the_same_changes_nothing(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", ANSWER, "advance")
    assert bench.game is not None
    hash_before = bench.game.session.state_hash
    edited(bench.file, ("[pace]", "# a word\n[pace]"))
    saved = reread(bench)
    assert saved.effect is not None
    assert saved.effect.nothing
    assert bench.game.session.state_hash == hash_before


def test_what_has_become_impossible_is_set_aside_and_told_with_its_reason(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", ANSWER, "support.ai_share=15", "advance")
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 9"'))
    effect = reread(bench).effect
    assert effect is not None
    (aside,) = effect.aside
    assert (aside.month, aside.text) == (1, ANSWER)
    assert aside.reason
    assert bench.game is not None
    assert bench.game.decisions == ("predict=4", "support.ai_share=15", "advance")
    assert bench.game.desk().month == 2


def test_what_was_set_aside_is_taken_again_in_its_place(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", ANSWER, "advance")
    assert bench.game is not None
    before = bench.game.session.state_hash
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 9"'))
    reread(bench)
    edited(bench.file, ('when = "month >= 9"', 'when = "brand > 0.01"'))
    effect = reread(bench).effect
    assert effect is not None
    assert effect.taken_up == (ANSWER,)
    assert bench.game.session.state_hash == before


@pytest.mark.parametrize("month", [1, 3])
def test_an_answer_goes_with_its_letter_into_another_month(tmp_path: Path, month: int) -> None:
    bench = begun(written(tmp_path, (ALWAYS, 'when = "month >= 2"')))
    decide(bench, "predict=4", "advance", ANSWER, "advance", "support.review=30", "advance")
    edited(bench.file, ('when = "month >= 2"', f'when = "month >= {month}"'))
    effect = reread(bench).effect
    assert effect is not None
    assert effect.aside == ()
    assert bench.game is not None
    (letter,) = [mail for mail in bench.game.session.state.mail if mail.event == "code"]
    assert (letter.month, letter.choice) == (month, "fix")
    assert bench.game.log.decisions[2] == ANSWER


def test_undo_before_an_answer_that_has_moved_leaves_that(tmp_path: Path) -> None:
    bench = begun(written(tmp_path, (ALWAYS, 'when = "month >= 2"')))
    decide(bench, "predict=4", "advance", "support.review=30", ANSWER)
    edited(bench.file, ('when = "month >= 2"', 'when = "month >= 1"'))
    reread(bench)
    decide(bench, "undo")
    assert bench.game is not None
    assert list(bench.game.log.decisions) == ["predict=4", "advance", ANSWER]
    assert sorted(bench.game.carried.applied) == [0, 1, 2]
    decide(bench, "support.review=5", "undo", "door=closed")
    reread(bench)
    assert list(bench.game.log.decisions) == ["predict=4", "advance", ANSWER, "door=closed"]
    assert bench.game.carried.aside == ()


def test_undo_takes_back_what_was_decided_last_not_what_is_set_aside(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", "support.ai_share=15", ANSWER)
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 9"'))
    reread(bench)
    decide(bench, "undo")
    edited(bench.file, ('when = "month >= 9"', 'when = "brand > 0.01"'))
    reread(bench)
    assert bench.game is not None
    assert bench.game.decisions == ("predict=4", ANSWER)


def test_a_shorter_game_waits_for_the_months_it_does_not_come_to(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=6)
    assert bench.game is not None
    told = bench.game.decisions
    edited(bench.file, ("length = 12", "length = 3"))
    effect = reread(bench).effect
    assert effect is not None
    assert effect.beyond > 0
    assert effect.place is not None
    assert bench.game.desk().phase == "curtain"
    edited(bench.file, ("length = 3", "length = 12"))
    reread(bench)
    assert (bench.game.desk().month, bench.game.decisions) == (6, told)


def test_a_prediction_that_is_too_late_becomes_never(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=12", "advance")
    edited(bench.file, ("length = 12", "length = 6"))
    reread(bench)
    assert bench.game is not None
    assert bench.game.decisions == ("predict=never", "advance")


def test_rules_that_break_are_a_line_and_the_game_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", "advance")
    edited(bench.file, ("staff = 100", "staff = 120"))

    def broken(*_: object) -> None:
        raise ZeroDivisionError("float division by zero")

    with monkeypatch.context() as patched:
        patched.setattr(carrying.Open, "replay", broken)
        saved = reread(bench)
    assert "ZeroDivisionError" in saved.trouble
    assert "\n" not in saved.trouble
    assert bench.game is not None
    assert bench.game.desk().month == 2
    assert bench.game.session.scenario is bench.scenario


def test_a_decision_over_which_the_rules_break_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4")
    assert bench.game is not None

    def broken(*_: object) -> None:
        raise OverflowError("too large")

    with monkeypatch.context() as patched:
        patched.setattr("game.campaign.session.session.desk_of", broken)
        with pytest.raises(carrying.RulesBreakError, match="too large"):
            decide(bench, "support.ai_share=15")
    assert bench.game.decisions == ("predict=4",)
    assert bench.game.log.decisions == ("predict=4",)
    decide(bench, "support.ai_share=15")


def test_a_decision_taken_while_the_text_was_read_makes_it_be_read_again(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4")
    edited(bench.file, ("staff = 100", "staff = 120"))
    saved = bench.read()
    decide(bench, "advance")
    assert not bench.take(saved)
    assert reread(bench).effect is not None
    assert bench.game is not None
    assert bench.game.desk().month == 2


def test_going_back_to_a_month_makes_room_there(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", ANSWER, "advance", "advance")
    assert bench.game is not None
    bench.game.back_to(2)
    assert bench.game.desk().month == 2
    assert bench.game.log.decisions == ("predict=4", ANSWER, "advance")
    with pytest.raises(ActionError, match="there is no month 9"):
        bench.game.back_to(9)
    with pytest.raises(ActionError, match="F9"):
        bench.game.rewound(1)


def test_a_refused_decision_is_refused_as_ever(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    assert bench.game is not None
    with pytest.raises(ActionError):
        bench.game.act(Action.parse("advance"))
    assert bench.game.log.decisions == ()


def test_a_broken_text_leaves_the_game_with_the_last_good_one(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", "advance")
    edited(bench.file, ("staff = 100", "stuff = 100"))
    saved = reread(bench)
    assert (saved.scenario, saved.report.findings[0].severity) == (None, "error")
    decide(bench, "advance")
    edited(bench.file, ("stuff = 100", "staff = 120"))
    assert reread(bench).scenario is bench.scenario
    assert bench.game is not None
    assert bench.game.desk().month == 3


def test_a_file_that_starts_broken_is_waited_for(tmp_path: Path) -> None:
    bench = opened(written(tmp_path, ("staff = 100", "stuff = 100")))
    assert (bench.scenario, bench.game) == (None, None)
    edited(bench.file, ("stuff = 100", "staff = 100"))
    assert reread(bench).scenario is bench.scenario is not None
