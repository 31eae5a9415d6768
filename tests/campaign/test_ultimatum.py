"""An ultimatum counts down, is told as it counts, and waits for nobody who has a mandate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.campaign.rules import board as rules
from game.campaign.rules import looks
from game.campaign.state import Reversal
from game.model.numbers import FLOATS
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, pass_month, staged, to_month
from tests.campaign.test_board import asked, mandated, met


def warning(fold: Fold) -> str:
    meeting = desk(fold).meeting
    assert meeting is not None
    return meeting.warning


def a_quarter_on(fold: Fold) -> Fold:
    """The same game three months later: the board's state is all that a meeting reads here."""
    return staged(fold, month=fold.state.month + 3)


def test_it_counts_down_once_and_then_every_meeting_may_be_the_last(fold: Fold) -> None:
    book = fold.context.rules.board
    between, low = (book.ultimatum_mark + 5.0) / 100.0, (book.ultimatum_mark - 1.0) / 100.0
    first = met(staged(fold, month=3), between)
    assert "2 meetings from now" in warning(first)
    assert "in month 9" in warning(first)
    second = met(a_quarter_on(first), between)
    assert "the next meeting decides" in warning(second)
    assert "in month 9" in warning(second)
    third = met(a_quarter_on(second), between)
    assert "the next meeting decides" in warning(third), "nobody is given two meetings again"
    assert "in month 12" in warning(third)
    assert met(a_quarter_on(third), low).state.board.out_month == 12


def test_shown_at_the_mark_and_not_there_it_says_by_how_little(fold: Fold) -> None:
    mark = fold.context.rules.board.ultimatum
    told = warning(met(staged(fold, month=3), (mark - 0.3) / 100.0))
    assert f"finds it at {mark:.0f} or more lifts it. It is at {mark - 0.3:.2f}" in told
    assert "It is at" not in warning(met(staged(fold, month=3), (mark - 3.0) / 100.0))


def test_a_mandate_lifts_it_and_the_minutes_say_so(fold: Fold) -> None:
    fold = mandated(fold)
    fold = met(staged(fold, board=replace(fold.state.board, ultimatum=1)), 0.01)
    assert (fold.state.board.ultimatum, fold.state.board.out_month) == (0, 0)
    meeting = desk(fold).meeting
    assert meeting is not None
    assert not meeting.warning
    assert "to the end of month 19 nothing takes it below 20" in meeting.explained[-1]
    over = staged(fold, reversal=Reversal(1, 0.0, 0.0, 0.0, 0.0))
    assert met(over, 0.10).state.board.ultimatum == 2


def test_one_that_ends_after_the_last_month_is_no_threat_of_that_month(fold: Fold) -> None:
    late = staged(fold, month=fold.context.scenario.pace.length - 3)
    assert "not outlast" in warning(met(late, 0.10))


def test_a_refusal_does_not_take_the_verdict_from_the_meeting_before(fold: Fold) -> None:
    fold = asked(to_month(fold, 3), "growth", -1.0, "accept")
    decide(fold, "advance")
    verdicts = []
    for answer in ("accept", "refuse", "accept"):
        decide(fold, f"board={answer}")
        for _ in range(3):
            if fold.state.stage == "month":
                pass_month(fold) if fold.state.month % 3 else decide(fold, "advance")
        meeting = desk(fold).meeting
        assert meeting is not None
        verdicts.append([each.outcome for each in meeting.earlier])
    assert verdicts[0][-1]
    assert all(told[-1] == verdicts[0][-1] for told in verdicts), "the first verdict stays"


def test_what_is_asked_is_judged_to_the_tenth_in_which_it_is_told(fold: Fold) -> None:
    book = fold.context.rules.board
    levels = rules.levels(book, 0.07123, 0.31467, 0.81234, -0.09876, FLOATS)
    half = rules.countered(book, float(rules.MARGIN), 0.081, 0.07123, FLOATS)
    for level in (*levels, half):
        assert level * 1000.0 == pytest.approx(round(level * 1000.0), abs=1e-9)


@pytest.mark.parametrize("difficulty", ["easy", "normal"])
def test_no_look_comes_with_a_wider_band_than_it_promises(
    ferry: Scenario, difficulty: Difficulty
) -> None:
    fold = at_the_desk(ferry, difficulty=difficulty)
    offers = {one.action: one for offer in desk(fold).offers for one in offer.options}
    for kind in ("qa", "callbacks", "survey"):
        promised = float(offers[f"look={kind}"].hint.partition("±")[2].split()[0])
        sample = fold.context.rules.looks.kinds[kind].sample
        for share in (0.03, 0.3, 0.5, 0.9):
            band = looks.half_width(share, sample, FLOATS) * fold.context.difficulty.band
            assert round(band * 100.0) <= promised
