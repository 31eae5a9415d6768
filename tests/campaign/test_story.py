"""What the fintech must tell, whatever its numbers are tuned to."""

from __future__ import annotations

from functools import cache

import pytest

from game.campaign.ending.epilogue import judge
from game.campaign.fold import Fold
from game.errors import ActionError
from game.scenario.loading import load
from tests.campaign.playing import decide, opened, play_on, so, turn_of

SEEDS = ("MOTH-4471", "FERN-0001", "LAMP-0007")
BASE = SEEDS[0]


@cache
def game(strategy: str, seed: str = BASE) -> Fold:
    return play_on(opened(load("fintech"), seed), strategy)


@cache
def score(strategy: str, seed: str) -> float:
    fold = game(strategy, seed)
    return judge(fold.context, fold.state).total


def mean(fold: Fold, name: str, months: range) -> float:
    values = [so(fold, name, month) for month in months]
    return sum(values) / len(values)


@cache
def reversed_at(month: int, seed: str) -> float:
    """The total of a game that replaces, and wants them back from a month on."""
    fold = opened(load("fintech"), seed)
    while fold.state.stage != "curtain":
        if fold.state.stage == "month" and fold.state.month >= month:
            carry_on(fold)
        else:
            turn_of(fold, "replace")
    return judge(fold.context, fold.state).total


def carry_on(fold: Fold) -> None:
    if not fold.state.reversal.month:
        try:
            decide(fold, "reversal=start")
        except ActionError:
            assert fold.state.stage == "month"
    decide(fold, "advance")


@pytest.mark.parametrize("seed", SEEDS)
def test_replacing_pays_at_once(seed: str) -> None:
    months = range(6, 13)
    replaced, held = game("replace", seed), game("hold", seed)
    assert mean(replaced, "adjusted_profit", months) > mean(held, "adjusted_profit", months)
    assert mean(replaced, "board", months) > mean(held, "board", months) - 0.05


@pytest.mark.parametrize("seed", SEEDS)
def test_quality_falls_and_the_report_does_not(seed: str) -> None:
    fold = game("replace", seed)
    assert so(fold, "quality", 9) <= so(fold, "quality", 0) - 0.10
    assert so(fold, "reported_quality", 9) >= so(fold, "reported_quality", 0) - 0.03


@pytest.mark.parametrize("seed", SEEDS)
def test_customers_and_the_brand_go_later(seed: str) -> None:
    fold = game("replace", seed)
    late = min(24, fold.state.month)
    assert so(fold, "churn", 3) < 1.2 * so(fold, "churn", 0)
    assert max(so(fold, "churn", month) for month in range(12, late + 1)) >= (
        1.4 * so(fold, "churn", 0)
    )
    assert so(fold, "brand", late) < so(fold, "brand", 0) - 0.05


@pytest.mark.parametrize("seed", SEEDS)
def test_the_sooner_the_better(seed: str) -> None:
    assert reversed_at(10, seed) > reversed_at(22, seed) >= score("replace", seed)


@pytest.mark.parametrize("seed", SEEDS)
def test_augmenting_ends_above_replacing(seed: str) -> None:
    assert score("augment", seed) > score("replace", seed) + 10.0


def test_two_seeds_of_the_same_choices_differ() -> None:
    one, other = game("hold", SEEDS[0]), game("hold", SEEDS[1])
    assert one.state.company != other.state.company
    texts = [{mail.event for mail in fold.state.mail} for fold in (one, other)]
    assert len(texts[0] & texts[1]) < 0.75 * len(texts[0])


def test_the_same_seed_and_choices_are_the_same_game() -> None:
    again = play_on(opened(load("fintech"), BASE), "replace")
    assert again.hashes == game("replace").hashes


def test_a_game_has_something_to_read_every_month() -> None:
    fold = game("augment")
    assert {mail.month for mail in fold.state.mail} == set(range(1, 37))
    assert len(fold.state.mail) >= 100
