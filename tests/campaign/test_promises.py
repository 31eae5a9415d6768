"""What the press office promises of a release is what the same game does with and without it."""

from __future__ import annotations

import pytest

from game.campaign.fold import Fold
from game.campaign.knowing.believed import recorded
from game.campaign.pressroom.drawer import checked
from game.campaign.pressroom.promise import promise
from game.campaign.words import wording
from game.scenario.loading import load
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, pass_month

MONTHS = 8


def paths(scenario: Scenario, *release: str) -> tuple[list[float], list[float]]:
    """The company's value and the board's confidence at each month's end."""
    fold, values, board = at_the_desk(scenario), [], []
    for month in range(MONTHS):
        pass_month(fold, *(release if month == 0 else ()))
        values.append(fold.state.history[-1].value)
        board.append(fold.state.history[-1].true[fold.context.names.index["board"]] * 100.0)
    return values, board


def test_a_release_brings_about_what_is_promised_of_it(fold: Fold) -> None:
    said = promise(fold.context, fold.state, 3, 0)
    (was, before), (value, board) = (
        paths(fold.context.scenario),
        paths(fold.context.scenario, "press=prefer:3"),
    )
    gained = max(after / other - 1.0 for after, other in zip(value, was, strict=True))
    assert said.value == pytest.approx(gained, rel=0.35)
    risen = max(after - other for after, other in zip(board, before, strict=True))
    assert said.board == pytest.approx(risen, rel=0.35)


@pytest.mark.parametrize(
    ("boldness", "value", "board"), [(1, 0.015, 2.0), (2, 0.03, 4.0), (3, 0.06, 7.0)]
)
def test_a_release_is_worth_what_stands_to_be_lost_by_it(
    fold: Fold, boldness: int, value: float, board: float
) -> None:
    said = promise(fold.context, fold.state, boldness, 0)
    hype = recorded(fold.context, fold.state, "hype")
    assert said.value / hype == pytest.approx(value, rel=0.2)
    assert said.board / hype == pytest.approx(board, rel=0.2)
    assert fold.context.rules.claims.board[boldness - 1] == board


def test_a_repeat_promises_half(fold: Fold) -> None:
    first, again = (promise(fold.context, fold.state, 3, repeats) for repeats in (0, 1))
    assert again.board == pytest.approx(first.board / 2.0)
    assert again.value == pytest.approx(first.value / 2.0)


def test_every_claim_of_the_shared_pool_says_what_a_check_would_count(fold: Fold) -> None:
    shared = load("fintech").claims
    for kind in shared:
        for bold in (1, 2, 3):
            told = checked(fold.context, kind, bold, 0.42)
            assert "that still counts as true" in told
            first_day = "than on your first day" in told
            assert first_day == (kind.base == "start"), "the first day's figure is nobody's yet"


def test_what_just_misses_is_told_with_the_digits_that_part_it() -> None:
    assert wording.apart(0.1697, 0.17) == "16.97 %"
    assert wording.apart(0.16, 0.17) == "16 %"
    assert wording.apart(-0.0002, 0.0) == "−0.02 %"
