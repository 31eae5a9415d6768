from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from game.campaign import claims
from game.campaign.causes import Story
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.campaign.letters.effects import apply_effects
from game.campaign.month import board
from game.campaign.month.mandate import upheld
from game.campaign.rules import board as rules
from game.campaign.state import Ask, Reversal, Sample
from game.errors import ActionError
from game.model.numbers import FLOATS
from game.scenario.rules import Change, Scenario, Source
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    staged,
    to_month,
    with_company,
    with_true,
)


def asked(fold: Fold, kind: Any, level: float, answer: Any = "") -> Fold:
    ask = Ask(kind, level, answer, fold.state.month)
    return staged(fold, board=replace(fold.state.board, ask=ask))


def met(fold: Fold, confidence: float | None = None) -> Fold:
    """The same game straight after a meeting."""
    if confidence is not None:
        fold = with_company(fold, board=confidence)
    return Fold(fold.context, board.meet(fold.context, fold.state))


@pytest.mark.parametrize(
    ("difficulty", "start"), [("easy", 0.70), ("normal", 0.62), ("hard", 0.55)]
)
def test_the_board_starts_by_difficulty(
    ferry: Scenario, difficulty: Difficulty, start: float
) -> None:
    assert at_the_desk(ferry, difficulty=difficulty).state.company.board == start


def test_the_board_meets_every_quarter(fold: Fold) -> None:
    to_month(fold, 24)
    assert fold.state.board.meetings == 7
    decide(fold, "advance")
    assert fold.state.board.meetings == 8


@pytest.mark.parametrize(
    ("answer", "holds", "points"),
    [
        ("accept", True, 0.06),
        ("accept", False, -0.10),
        ("counter", True, 0.03),
        ("counter", False, -0.05),
    ],
)
def test_what_was_promised_is_judged_when_it_is_due(
    fold: Fold, answer: str, holds: bool, points: float
) -> None:
    fold = asked(fold, "growth", -1.0 if holds else 9.0, answer)
    before = fold.state.company.board
    after = met(fold)
    assert after.state.company.board == pytest.approx(before + points)
    meeting = desk(after).meeting
    assert meeting is not None
    assert ("got" in meeting.verdict) == holds or "did not" in meeting.verdict
    assert after.state.board.verdict == ("met" if holds else "missed")


def test_an_ask_is_not_judged_before_it_is_due(fold: Fold) -> None:
    fold = asked(fold, "growth", 9.0, "accept")
    ask = fold.state.board.ask
    assert ask is not None
    early = staged(fold, board=replace(fold.state.board, ask=replace(ask, due=9)))
    assert met(early).state.company.board == early.state.company.board


@pytest.mark.parametrize(
    ("kind", "level", "name", "value", "holds"),
    [
        ("margin", 0.1, "margin", 0.11, True),
        ("margin", 0.1, "margin", 0.09, False),
        ("ai_share", 0.3, "ai_share", 0.3, True),
        ("headcount", 0.9, "headcount", 0.89, True),
        ("headcount", 0.9, "headcount", 0.91, False),
        ("growth", 0.0, "growth", -0.01, False),
    ],
)
def test_asks_are_judged_by_the_figures_the_board_can_see(
    fold: Fold, kind: Any, level: float, name: str, value: float, holds: bool
) -> None:
    fold = with_true(asked(fold, kind, level), **{name: value})
    ask = fold.state.board.ask
    assert ask is not None
    assert board.is_met(fold.context, fold.state, ask) is holds


def test_a_quiet_quarter_has_no_incident(fold: Fold) -> None:
    to_month(fold, 6)
    ask = Ask("quiet", 0.0, "accept", 6)
    loud = tuple(
        replace(record, incidents=1.0 if record.month == 3 else 0.0)
        for record in fold.state.history
    )
    assert not board.is_met(fold.context, replace(fold.state, history=loud), ask)
    older = tuple(
        replace(record, incidents=1.0 if record.month == 2 else 0.0)
        for record in fold.state.history
    )
    assert board.is_met(fold.context, replace(fold.state, history=older), ask)


def test_a_counter_offer_promises_half(fold: Fold) -> None:
    to_month(fold, 3)
    decide(fold, "advance")
    fold = asked(with_true(fold, headcount=1.0), "headcount", 0.9)
    decide(fold, "board=counter")
    ask = fold.state.board.ask
    assert ask is not None
    assert ask.level == pytest.approx(0.95)
    assert ask.answer == "counter"


def test_refusing_costs_and_is_free_with_an_audit(fold: Fold) -> None:
    to_month(fold, 3)
    decide(fold, "advance")
    audited = staged(fold, samples=(Sample("audit:yard", 2, 0.9, 0.01),))
    before = fold.state.company.board
    assert board.answer(fold.context, fold.state, act("refuse")).company.board == pytest.approx(
        before - 0.05
    )
    assert board.answer(audited.context, audited.state, act("refuse")).company.board == before
    with pytest.raises(ActionError, match="accept, counter or refuse"):
        board.answer(fold.context, fold.state, act("maybe"))


def act(value: str) -> Any:
    from game.campaign.action import Action

    return Action("board", value)


def test_an_audit_is_evidence_for_six_months(fold: Fold) -> None:
    fold = staged(fold, samples=(Sample("audit:yard", 1, 0.9, 0.01),))
    assert board.has_evidence(fold.context, replace(fold.state, month=6))
    assert not board.has_evidence(fold.context, replace(fold.state, month=7))


def test_low_confidence_brings_an_ultimatum_and_then_the_door(fold: Fold) -> None:
    book = fold.context.rules.board
    low = book.ultimatum_mark / 100.0 - 0.01
    first = met(fold, low)
    assert first.state.stage == "board"
    meeting = desk(first).meeting
    assert meeting is not None
    assert "ultimatum" in meeting.warning
    second = met(first, low)
    assert second.state.board.out_month == 0
    third = met(second, low)
    assert (third.state.stage, third.state.board.out_month) == ("curtain", fold.state.month)


def test_an_ultimatum_is_forgotten_when_confidence_is_mended(fold: Fold) -> None:
    book = fold.context.rules.board
    low, fair = book.ultimatum_mark / 100.0 - 0.01, book.ultimatum / 100.0 + 0.01
    mended = met(met(fold, low), fair)
    assert mended.state.board.ultimatum == 0
    again = met(met(mended, low), low)
    assert again.state.board.out_month == 0


def test_above_the_mark_an_ultimatum_is_extended(fold: Fold) -> None:
    book = fold.context.rules.board
    middling = (book.ultimatum_mark + book.ultimatum) / 200.0
    for _ in range(6):
        fold = met(fold, middling)
        assert fold.state.board.out_month == 0


def test_an_ask_that_was_missed_is_not_by_itself_the_end(fold: Fold) -> None:
    least = fold.context.rules.board.never_by_itself / 100.0
    fold = asked(with_company(fold, board=least + 0.02), "growth", 9.0, "accept")
    assert met(fold).state.company.board == pytest.approx(least)
    assert met(with_company(fold, board=least / 2)).state.company.board == least / 2


def test_no_confidence_at_all_is_the_end_at_once(fold: Fold) -> None:
    assert met(fold, 0.0).state.stage == "curtain"


@pytest.mark.parametrize(("since", "least"), [(0, 0.20), (8, 0.20), (9, 0.05)])
def test_admitting_it_buys_nine_months(fold: Fold, since: int, least: float) -> None:
    fold = with_company(to_month(fold, 12), board=0.05)
    fold = staged(fold, reversal=Reversal(12 - since, 0.0, 0.0, 0.0, 0.0))
    assert upheld(fold.context, fold.state).company.board == least


def mandated(fold: Fold, confidence: float = 0.22) -> Fold:
    """The same game in its second month after a reversal, that close to the floor."""
    fold = with_company(to_month(fold, 12), board=confidence)
    return staged(fold, reversal=Reversal(11, 0.0, 0.0, 0.0, 0.0))


def test_under_a_mandate_a_missed_ask_stops_at_the_floor(fold: Fold) -> None:
    fold = asked(mandated(fold), "growth", 9.0, "accept")
    assert met(fold, 0.15).state.company.board == 0.20
    assert met(fold, 0.40).state.company.board == pytest.approx(0.30)


def test_under_a_mandate_reading_churn_stops_at_the_floor(fold: Fold) -> None:
    late = staged(with_true(mandated(fold), churn=1.7), month=19)
    assert met(late).state.company.board == 0.20


def test_under_a_mandate_a_refusal_stops_at_the_floor(fold: Fold) -> None:
    fold = staged(asked(mandated(fold), "growth", 0.0), stage="board")
    assert decide(fold, "board=refuse").state.company.board == 0.20


def test_under_a_mandate_what_the_press_finds_stops_at_the_floor(fold: Fold) -> None:
    fold = mandated(fold)
    kind = fold.context.scenario.claims[0]
    said = claims.release(fold.context, fold.state, kind, 3)
    assert claims.settle(fold.context, said, 0, 99.0).company.board == 0.20
    assert claims.judged(fold.context, said, 0, 99.0).company.board < 0.20


def test_under_a_mandate_a_letter_stops_at_the_floor(fold: Fold) -> None:
    fold = mandated(fold)
    falls = Change("add", "board", -0.05, 0, Source("ferry.toml", 1, 1))
    assert apply_effects(fold.context, fold.state, (falls,)).company.board == 0.20


def test_the_causes_name_the_mandate_beside_what_it_has_stopped(fold: Fold) -> None:
    fold = staged(asked(mandated(fold), "growth", 9.0), stage="board")
    parts = Story(fold.context, fold.state).now(["board=refuse"])["board"]
    assert parts["board:refuse"] == pytest.approx(-0.05)
    assert parts["board:mandate"] == pytest.approx(0.03)


def test_the_new_director_reads_churn(fold: Fold) -> None:
    late = staged(with_true(fold, churn=1.7), month=18)
    early = staged(with_true(fold, churn=1.7), month=15)
    before = fold.state.company.board
    assert met(late).state.company.board == pytest.approx(before - 0.04)
    assert met(early).state.company.board == before
    meeting = desk(met(late)).meeting
    assert meeting is not None
    assert any("reads churn" in line for line in meeting.sees)


def test_ordinary_churn_worries_nobody(fold: Fold) -> None:
    book = fold.context.rules.board
    assert rules.churn_read(book, 1.2, FLOATS) == 0.0
    assert rules.churn_read(book, 2.2, FLOATS) == pytest.approx(-0.08)


def test_the_board_asks_for_evidence_only_after_the_new_director(ferry: Scenario) -> None:
    early, late = set(), set()
    for seed in range(40):
        fold = at_the_desk(ferry, f"SEED-{seed}")
        early |= {ask_kind(fold, 15)}
        late |= {ask_kind(fold, 18)}
    assert "evidence" not in early
    assert late > early


def test_nobody_asks_for_an_audit_that_lies_on_the_table(ferry: Scenario) -> None:
    audit = Sample("audit:desk", 15, 0.9, 0.01)
    folds = [at_the_desk(ferry, f"SEED-{seed}") for seed in range(40)]
    audited = [staged(fold, samples=(audit,)) for fold in folds]
    assert "evidence" not in {ask_kind(fold, 18) for fold in audited}
    assert "evidence" in {ask_kind(fold, 21) for fold in audited}, "it is too old by then"


def test_after_the_reversal_nobody_asks_for_what_would_undo_it(ferry: Scenario) -> None:
    begun = Reversal(3, 0.0, 0.0, 0.0, 0.0)
    folds = [
        staged(with_true(at_the_desk(ferry, f"SEED-{seed}"), peers=0.4), reversal=begun)
        for seed in range(30)
    ]
    assert {ask_kind(fold, 6) for fold in folds} == {"growth", "quiet", "evidence"}
    audit = (Sample("audit:desk", 5, 0.9, 0.01),)
    shown = {ask_kind(staged(fold, samples=audit), 6) for fold in folds}
    assert shown == {"growth", "quiet"}


def ask_kind(fold: Fold, month: int) -> str:
    ask = met(staged(with_true(fold, churn=1.0), month=month)).state.board.ask
    assert ask is not None
    return ask.kind


def test_a_board_that_is_behind_its_peers_asks_for_more_ai(ferry: Scenario) -> None:
    kinds = [
        ask_kind(with_true(at_the_desk(ferry, f"SEED-{seed}"), peers=0.4), 6) for seed in range(30)
    ]
    assert kinds.count("ai_share") >= 5
    ahead = [
        ask_kind(with_true(at_the_desk(ferry, f"SEED-{seed}"), peers=0.0), 6) for seed in range(30)
    ]
    assert "ai_share" not in ahead


def test_nobody_asks_for_the_same_twice_running_unless_it_was_missed(ferry: Scenario) -> None:
    folds = [at_the_desk(ferry, f"SEED-{seed}") for seed in range(30)]
    first = [ask_kind(fold, 6) for fold in folds]
    again = {
        holds: [
            following(asked(fold, "margin", -9.0 if holds else 9.0, "accept"), kind)
            for fold, kind in zip(folds, first, strict=True)
        ]
        for holds in (True, False)
    }
    assert all(one != other for one, other in zip(first, again[True], strict=True))
    assert any(one == other for one, other in zip(first, again[False], strict=True))


def following(fold: Fold, kind: Any) -> str:
    """What is asked where this was asked last, and what was agreed is judged now."""
    return ask_kind(staged(fold, board=replace(fold.state.board, asks=(kind,))), 6)


def test_who_shrinks_is_asked_to_shrink_less_and_nobody_to_grow(ferry: Scenario) -> None:
    for growth, level in ((-0.1, -0.05), (-0.02, 0.0), (0.3, 0.0)):
        asks = [
            met(staged(with_true(at_the_desk(ferry, f"SEED-{seed}"), growth=growth), month=6))
            for seed in range(12)
        ]
        levels = {
            one.state.board.ask.level
            for one in asks
            if one.state.board.ask and one.state.board.ask.kind == "growth"
        }
        assert levels == {level}


def test_out_of_cash_is_the_end(fold: Fold) -> None:
    fold = with_company(fold, cash=-50e6)
    weeks = len(decide(fold, "advance").state.weeks)
    assert fold.state.stage == "curtain"
    assert weeks == 1


def test_running_out_of_cash_is_warned_of_twice(fold: Fold) -> None:
    from game.campaign.month.settling import warn_of_cash

    losing = with_true(fold, profit=-10.0)
    news = []
    for cash in (119e6, 110e6, 39e6, 30e6):
        state = replace(losing.state, company=replace(losing.state.company, cash=cash))
        state = warn_of_cash(losing.context, state)
        losing = Fold(losing.context, replace(state, news=()))
        news.append(state.news)
    assert [len(lines) for lines in news] == [1, 0, 1, 0]
    assert "lasts 12 months" in news[0][0]


def test_the_last_meeting_judges_and_asks_nothing_more(fold: Fold) -> None:
    to_month(fold, 24)
    decide(fold, "advance")
    assert fold.state.stage == "curtain"
    assert fold.state.board.verdict in {"met", "missed"}
    assert fold.state.board.ask is None


def test_the_minutes_keep_what_was_asked_answered_and_found(fold: Fold) -> None:
    to_month(fold, 6)
    decide(fold, "advance")
    meeting = desk(fold).meeting
    assert meeting is not None
    (first,) = meeting.earlier
    assert first.quarter == 1
    assert first.answer in {"you accepted", "you offered half", "you promised to try"}
    assert first.outcome in {"met", "missed"}
    decide(fold, "board=refuse")
    to_month(fold, 9)
    decide(fold, "advance")
    meeting = desk(fold).meeting
    assert meeting is not None
    assert [each.quarter for each in meeting.earlier] == [2, 1]
    assert (meeting.earlier[0].answer, meeting.earlier[0].outcome) == ("you refused", "")


def test_a_new_director_is_introduced_once_and_reads_churn_ever_after(fold: Fold) -> None:
    seen = []
    for month in (15, 18, 21):
        to_month(fold, month)
        decide(fold, "advance")
        meeting = desk(fold).meeting
        assert meeting is not None
        seen.append(" ".join(meeting.sees))
        decide(fold, "board=accept")
    assert ["New at the table" in words for words in seen] == [False, True, False]
    assert ["True, a month late" in words for words in seen] == [False, True, True]
    assert all("at your competitors" in words for words in seen)
