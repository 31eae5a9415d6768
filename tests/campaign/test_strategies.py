"""The built-in chief executives play by the player's rules."""

from __future__ import annotations

import pytest

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.autopilot import play_turn, report
from game.campaign.fold import Fold
from game.scenario.loading import load, shipped
from game.strategies import STRATEGIES
from game.strategies.strategy import towards
from tests.campaign.playing import decide, desk, opened, played

CARDS = [card.id for card in shipped()]


@pytest.mark.parametrize("scenario", CARDS)
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_plays_every_shipped_scenario_to_its_end(scenario: str, strategy: str) -> None:
    fold = played(load(scenario), strategy)
    assert fold.state.stage == "curtain"
    decide(fold, "guess=50")


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_never_spends_more_than_it_has(strategy: str) -> None:
    fold = opened(load("fintech"))

    def push(action: Action) -> None:
        fold.push(action)
        assert focus.left(fold.context, fold.state) >= 0

    while fold.state.month < 9:
        play_turn(fold.context, STRATEGIES[strategy], lambda: fold.state, push)


def test_hold_decides_nothing_but_its_post() -> None:
    fold = opened(load("fintech"))
    journal: list[Action] = []

    def push(action: Action) -> None:
        fold.push(action)
        journal.append(action)

    while fold.state.month < 12:
        play_turn(fold.context, STRATEGIES["hold"], lambda: fold.state, push)
    assert {action.key for action in journal if "#" not in action.key} == {
        "predict", "advance", "board",
    }  # fmt: skip


def test_replace_does_what_it_says() -> None:
    fold = played(load("fintech"), "replace")
    orders = fold.state.orders
    assert not orders.door
    assert orders.announce
    assert fold.state.claims
    assert fold.state.company.dismissed > 300.0


def test_augment_does_what_it_says() -> None:
    fold = played(load("fintech"), "augment")
    orders = fold.state.orders
    assert orders.guarantee
    assert orders.training
    assert all(team.copilots for team in orders.teams)
    assert fold.state.company.dismissed == 0.0


def test_a_strategy_sees_reported_figures_only(fold: Fold) -> None:
    seen = report(fold.context, fold.state)
    shown = {figure.id: figure.value for figure in desk(fold).figures}
    assert seen.figures == shown
    assert seen.figures["burnout"] is None


@pytest.mark.parametrize(
    ("now", "goal", "most", "next_"), [(0, 65, 45, 45), (45, 65, 45, 65), (65, 30, 15, 50)]
)
def test_a_share_is_moved_in_steps(now: int, goal: int, most: int, next_: int) -> None:
    assert towards(now, goal, 5, most) == next_
