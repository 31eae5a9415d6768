from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.desk import Figure
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.campaign.state import Sample
from game.campaign.words.lexicon import lexicon
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    opened,
    option,
    pass_month,
    play_on,
    so,
    staged,
    to_month,
)


def figure(fold: Fold, name: str = "quality") -> Figure:
    return next(figure for figure in desk(fold).figures if figure.id == name)


def test_a_look_arrives_next_month(fold: Fold) -> None:
    decide(fold, "look=qa")
    assert figure(fold).standing == "reported"
    pass_month(fold)
    assert figure(fold).standing == "sampled"
    assert any(line.startswith("The QA sample is in") for line in desk(fold).news)


def test_on_hard_a_look_arrives_two_months_late(ferry: Scenario) -> None:
    fold = pass_month(at_the_desk(ferry, difficulty="hard"), "look=qa")
    assert figure(fold).standing == "reported"
    assert figure(pass_month(fold)).standing == "sampled"


@pytest.mark.parametrize(
    ("look", "name", "true", "band"),
    [("qa", "quality", "quality", "±4"), ("callbacks", "silent", "silent", "±6"),
     ("survey", "burnout", "burnout", "±4")],
)  # fmt: skip
def test_a_look_finds_the_truth_within_its_band(
    ferry: Scenario, look: str, name: str, true: str, band: str
) -> None:
    misses = 0
    for seed in range(20):
        fold = play_on(opened(ferry, f"SEED-{seed}"), "replace", 6)
        pass_month(staged(fold, charged=0), f"look={look}")
        looked = pass_month(staged(fold, charged=0), f"look={look}")
        sample = looked.state.samples[-1]
        found = figure(looked, name)
        assert found.value == sample.value
        assert int(found.band[1:]) <= int(band[1:])
        misses += abs(sample.value - so(looked, true)) > sample.band
    assert misses <= 4


def test_a_band_is_narrower_on_easy(ferry: Scenario) -> None:
    normal = pass_month(at_the_desk(ferry), "look=qa").state.samples[0]
    easy = pass_month(at_the_desk(ferry, difficulty="easy"), "look=qa").state.samples[0]
    assert easy.band == pytest.approx(normal.band * 0.7)


def test_a_band_widens_by_a_point_a_month_and_lapses_after_six(fold: Fold) -> None:
    decide(fold, "look=qa")
    bands, standings = [], []
    for _ in range(7):
        pass_month(fold)
        shown = figure(fold)
        standings.append(shown.standing)
        bands.append(shown.band)
    width = round(fold.state.samples[0].band * 100, 6)
    assert bands == [*(f"±{width + month:.0f}" for month in range(6)), ""]
    assert standings == ["sampled"] * 6 + ["reported"]


def test_a_look_corrects_the_last_point_of_the_trend(fold: Fold) -> None:
    pass_month(pass_month(fold), "look=qa")
    shown = figure(fold)
    assert shown.trend[-1] == shown.value == fold.state.samples[0].value


def test_a_newer_look_replaces_an_older_one(fold: Fold) -> None:
    pass_month(pass_month(fold, "look=qa"), "look=qa")
    assert figure(fold).value == fold.state.samples[-1].value
    assert len(fold.state.samples) == 2


def test_the_same_look_is_not_ordered_twice(fold: Fold) -> None:
    decide(fold, "look=qa")
    with pytest.raises(ActionError, match="already ordered"):
        decide(fold, "look=qa")


def test_the_standing_sample_comes_every_month_and_takes_capacity(fold: Fold) -> None:
    pass_month(fold, "look=standing_qa")
    for _ in range(3):
        pass_month(fold)
    assert [sample.month for sample in fold.state.samples] == [2, 3, 4, 5]
    assert fold.state.standing_reader == "maja"


def test_the_standing_sample_ends_when_its_reader_has_been_on_a_list(fold: Fold) -> None:
    pass_month(fold, "look=standing_qa")
    decide(fold, "desk.layoff=40")
    fold = staged(fold, listed=("maja",))
    pass_month(fold)
    assert fold.state.standing_reader == ""
    found = len(fold.state.samples)
    pass_month(fold)
    assert len(fold.state.samples) == found


def test_nobody_reads_a_standing_sample_when_everybody_has_gone(fold: Fold) -> None:
    gone = tuple(replace(member, state="resigned") for member in fold.state.staff)
    fold = staged(fold, staff=gone)
    assert option(fold, "look=standing_qa").reason == "nobody is left who could read it"


def test_a_survey_waits_for_an_answer(ferry: Scenario) -> None:
    calm = replace(ferry, events=(), hash="calm")
    fold, silent = at_the_desk(calm), at_the_desk(calm)
    pass_month(fold)
    pass_month(silent, "look=survey")
    for _ in range(2):
        pass_month(fold)
        pass_month(silent)
    assert set(desk(silent).news) & set(lexicon()["staff_survey"]["unanswered"])
    assert silent.state.company.teams[0].morale == pytest.approx(
        fold.state.company.teams[0].morale - 0.03
    )


def test_speaking_to_everyone_answers_a_survey(fold: Fold) -> None:
    pass_month(fold, "look=survey")
    decide(fold, "all_hands=hold")
    for _ in range(4):
        pass_month(fold)
        assert not any("what became of the survey" in line for line in desk(fold).news)


def test_leavers_understate_how_tired_they_are(ferry: Scenario) -> None:
    found, true = 0.0, 0.0
    for seed in range(30):
        fold = pass_month(at_the_desk(ferry, f"SEED-{seed}"), "look=exit")
        found += fold.state.samples[0].value
        true += so(fold, "exits")
    assert found / true == pytest.approx(2 / 3, abs=0.1)


def test_an_audit_sees_one_department_within_a_point(fold: Fold) -> None:
    pass_month(fold, "look=audit:yard")
    sample = fold.state.samples[0]
    assert sample.figure == "audit:yard"
    assert sample.band <= 0.01
    assert abs(sample.value - so(fold, "yard.quality")) < 0.015


def test_ones_own_line_answers_at_once_with_a_call_and_no_figure(fold: Fold) -> None:
    decide(fold, "look=line")
    call = next(letter for letter in desk(fold).letters if letter.kind == "transcript")
    assert "Holm Ferries" in call.sender
    assert len(call.body.splitlines()) >= 2
    assert "{" not in call.body
    assert fold.state.samples == ()
    with pytest.raises(ActionError, match="once a month is enough"):
        decide(fold, "look=line")


@pytest.mark.parametrize("difficulty", ["easy", "normal", "hard"])
def test_a_sample_is_a_share(ferry: Scenario, difficulty: Difficulty) -> None:
    fold = to_month(at_the_desk(ferry, difficulty=difficulty), 2)
    decide(fold, "look=callbacks")
    pass_month(pass_month(fold))
    sample = fold.state.samples[0]
    assert isinstance(sample, Sample)
    assert 0.0 <= sample.value <= 1.0
