"""What the forecasters say: many texts, none with a hole in it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import tomli

from game import places
from game.campaign.fold import Fold
from game.campaign.forecast import words
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, play_on, staged

WORDS = tomli.loads((places.assets() / "words.toml").read_text(encoding="utf-8"))["forecasts"]
KNOWN = {"{company}", "{vendor}", "{quality}", "{burnout}"}


@pytest.mark.parametrize("kind", WORDS)
def test_every_situation_has_more_than_one_text(kind: str) -> None:
    for situation, texts in WORDS[kind].items():
        assert len(set(texts)) == len(texts), situation
        assert len(texts) >= 2 or situation == "who", situation
        for text in texts:
            assert set(re.findall(r"\{.*?\}", text)) <= KNOWN, text
            assert len(text.split()) <= 25, text


def test_no_forecast_has_a_hole_in_its_words(fintech: Scenario) -> None:
    fold = staged(play_on(at_the_desk(fintech), "replace", 6), charged=-5)
    decide(fold, "look=survey", "look=qa", "forecast=operations", "forecast=consultant")
    later = staged(play_on(fold, "replace", 9), charged=-5)
    decide(later, "forecast=operations", "forecast=consultant")
    for made in desk(later).forecasts:
        told = f"{made.who} {made.words} {made.assumes} {made.verdict}"
        assert "{" not in told
        assert made.words
        assert made.assumes


def deck(fold: Fold) -> str:
    """The situation that the consultants see."""
    decide(fold, "forecast=consultant")
    return words._deck(fold.context, fold.state, fold.state.forecasts[-1])


def test_the_consultants_bring_the_deck_that_fits(fold: Fold) -> None:
    assert deck(staged(fold)) == "rising"
    assert deck(decide(staged(fold), "desk.ai_share=30")) == "cutting"
    assert deck(decide(staged(fold), "desk.layoff=50")) == "cutting"
    reversed_ = replace(fold.state.reversal, month=1)
    assert deck(staged(fold, reversal=reversed_)) == "returning"


def test_a_fall_that_was_reported_is_explained(fold: Fold) -> None:
    record = fold.state.history[-1]
    higher = replace(record, shown=(0.99, *record.shown[1:]))
    assert deck(staged(fold, history=(higher, record), month=2)) == "soft"


def test_the_same_situation_is_put_otherwise_next_month(fold: Fold) -> None:
    told = []
    for month in range(1, 5):
        one = decide(staged(fold, month=month), "forecast=consultant")
        told.append(desk(one).forecasts[0].words)
    assert len(set(told)) == 4
