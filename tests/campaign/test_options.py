"""The options counter: what they are worth, when they vest, and what they came to."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.fold import Fold
from game.campaign.view.options import options_in_the_end
from tests.campaign.playing import desk, staged


def after(fold: Fold, months: int, times: float) -> Fold:
    """So many months later, with a company worth so many times what it was on the first day."""
    first = fold.state.history[0]
    last = replace(first, value=first.value * times)
    return staged(fold, month=months + 1, history=(*(first,) * months, last))


def told(fold: Fold) -> str:
    return options_in_the_end(fold.context, fold.state)


def out(fold: Fold, month: int) -> Fold:
    return staged(fold, board=replace(fold.state.board, out_month=month))


def test_they_vest_in_halves(fold: Fold) -> None:
    words = [desk(after(fold, months, 2.0)).options_worth for months in (11, 12, 23, 24)]
    shares = [word.partition(", ")[2] for word in words]
    assert shares == ["unvested", "half vested", "half vested", "vested"]


def test_below_the_strike_they_say_so(fold: Fold) -> None:
    assert desk(after(fold, 1, 0.9)).options_worth == "$0, underwater"
    assert desk(after(fold, 1, 0.96)).options_worth != "$0, underwater"
    assert "even vested options pay nothing" in desk(after(fold, 13, 0.9)).options_note
    assert "pay nothing" not in desk(after(fold, 13, 0.96)).options_note


def test_the_note_tells_when_they_vest_and_above_what_they_pay(fold: Fold) -> None:
    note = desk(fold).options_note
    assert "after month 12" in note
    assert "after month 24" in note
    assert "4 % of what the company is worth above $" in note


def test_who_is_out_takes_only_what_had_vested(fold: Fold) -> None:
    fold = after(fold, 30, 2.0)
    assert "paid $0." in told(out(fold, 12))  # dismissed at the last meeting before it vests
    assert "stayed behind" in told(out(fold, 18))
    assert "stayed behind" not in told(fold)
    assert f"paid {desk(fold).options_worth.partition(',')[0]}." in told(fold)
