"""What the boardroom says fits what happened: targets, verdicts, and what it was told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from game.campaign.boardroom import telling, voices
from game.campaign.boardroom.asked import asked
from game.campaign.boardroom.wanting import spelt
from game.campaign.fold import Fold
from game.campaign.state import Ask
from game.campaign.words.lexicon import lexicon
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, pass_month, staged, with_true


def meeting(scenario: Scenario, kind: Any, level: float, margin: float = -0.08) -> Fold:
    fold = with_true(at_the_desk(scenario), margin=margin)
    ask = Ask(kind, level, "", 6)
    return staged(fold, stage="board", month=3, board=replace(fold.state.board, ask=ask))


def test_half_the_way_names_the_target_that_the_answer_then_sets(ferry: Scenario) -> None:
    fold = meeting(ferry, "margin", -0.07)
    scene = desk(fold).meeting
    assert scene is not None
    assert scene.options[1].label == "Offer half the way: −7.5 %."
    ask = decide(fold, "board=counter").state.board.ask
    assert ask is not None
    assert spelt(ask) == "an operating margin of −7.5 %"


def test_a_margin_just_missed_is_not_rounded_up_to_its_target(ferry: Scenario) -> None:
    scene = desk(meeting(ferry, "margin", 0.02, margin=0.019)).meeting
    assert scene is not None
    assert "margin 1.9 % in its last week" in scene.sees[0]
    assert "an operating margin of 2 % by month 6" in scene.ask


@pytest.mark.parametrize("kind", ["quiet", "evidence", "growth"])
def test_a_verdict_speaks_of_what_was_asked(
    ferry: Scenario, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold = at_the_desk(ferry)
    for _ in range(5):
        fold = pass_month(fold)
    monkeypatch.setattr(telling, "asked", lambda *_: kind)
    state = replace(fold.state, board=replace(fold.state.board, verdict="missed"))
    late = replace(state, month=6)
    verdicts = lexicon()["boardroom"]["verdicts"]
    assert telling.verdict(fold.context, late) in verdicts[f"missed_{kind}"]
    assert asked(fold.context, late, 3)


def test_the_quarter_of_the_reversal_is_not_called_a_silent_one(ferry: Scenario) -> None:
    fold, ask = at_the_desk(ferry), Ask("growth", 0.0, "", 9)
    turned = lexicon()["boardroom"]["turned"]
    assert turned.keys() == {"start", *fold.context.rules.reversal.public}

    def heard(month: int, way: str) -> tuple[tuple[str, ...], str]:
        reversal = replace(fold.state.reversal, month=5, wording=way)
        state = replace(fold.state, month=month, reversal=reversal)
        line = voices.directors(fold.context, state, ask)[0].line
        return telling.told(fold.context, state), line

    for way, words in turned.items():
        told, line = heard(6, way)
        assert told == (words["told"],)
        assert line in words["lines"]
        told, line = heard(9, way)
        assert told == ()
        assert line in lexicon()["boardroom"]["silent"]["lines"]


def test_a_survey_left_halfway_is_thanked_for_what_was_said(ferry: Scenario) -> None:
    fold = decide(at_the_desk(ferry), "survey=1", "survey=2", "survey=3", "survey=skip")
    (letter,) = [one for one in desk(fold).letters if one.id.startswith("survey")]
    assert letter.reply == "Noted: a view on 3 of 4, and none on the rest."
