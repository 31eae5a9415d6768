"""The built-in chief executives play by the player's rules, see what a player sees, and differ."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache

import pytest

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.autopilot import play_turn, report
from game.campaign.fold import Fold
from game.campaign.knowing.believed import recorded
from game.campaign.shared_luck import SharedLuck
from game.scenario.loading import load, shipped
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import decide, desk, opened, play_on, played, so, staged, turn_of

CARDS = [card.id for card in shipped()]
REVERSERS = ("early-reverser", "late-reverser")


@cache
def curtain(strategy: str) -> Fold:
    """A strategy's game of the fintech, up to its curtain; look, do not play on."""
    return played(load("fintech"), strategy)


def decisions(fold: Fold, strategy: str, months: int) -> list[Action]:
    """What a strategy decides while the month is below `months`."""
    journal: list[Action] = []

    def push(action: Action) -> None:
        fold.push(action)
        journal.append(action)

    while fold.state.stage != "curtain" and fold.state.month < months:
        play_turn(fold.context, STRATEGIES[strategy], lambda: fold.state, push)
    return journal


@pytest.mark.parametrize("scenario", CARDS)
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_plays_every_shipped_scenario_to_its_end(scenario: str, strategy: str) -> None:
    fold = curtain(strategy) if scenario == "fintech" else played(load(scenario), strategy)
    assert fold.state.stage == "curtain"
    over = Fold(fold.context, fold.state)
    assert decide(over, "guess=50").state.stage == "over"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_never_spends_more_than_it_has(strategy: str) -> None:
    fold = opened(load("fintech"))

    def push(action: Action) -> None:
        fold.push(action)
        assert focus.left(fold.context, fold.state) >= 0

    while fold.state.month < 9:
        play_turn(fold.context, STRATEGIES[strategy], lambda: fold.state, push)


def test_hold_decides_nothing_but_its_post() -> None:
    journal = decisions(opened(load("fintech")), "hold", 12)
    assert {action.key for action in journal if "#" not in action.key} == {
        "predict", "advance", "board",
    }  # fmt: skip


def test_replace_does_what_it_says() -> None:
    fold = curtain("replace")
    orders = fold.state.orders
    assert not orders.door
    assert orders.announce
    assert fold.state.claims
    assert fold.state.company.dismissed > 300.0
    assert fold.state.reversal.month == 0


def test_freeze_dismisses_nobody_and_shrinks_all_the_same() -> None:
    fold = curtain("freeze")
    assert fold.state.orders.freeze
    assert fold.state.company.dismissed == 0.0
    assert so(fold, "headcount", 14) < 0.85
    assert fold.state.orders.teams[0].ai_share == 65


def test_mandate_hands_out_tools_and_no_training() -> None:
    fold = curtain("mandate")
    orders = fold.state.orders
    assert orders.announce
    assert not orders.training
    assert all(team.copilots for team in orders.teams)
    assert so(fold, "burnout", 6) > so(curtain("hold"), "burnout", 6) + 0.1


def test_augment_does_what_it_says() -> None:
    fold = curtain("augment")
    orders = fold.state.orders
    assert orders.guarantee
    assert orders.training
    assert all(team.copilots for team in orders.teams)
    assert fold.state.company.dismissed == 0.0


def test_careful_says_only_what_it_has_looked_up() -> None:
    fold = curtain("careful")
    assert any(sample.figure == "quality" for sample in fold.state.samples)
    own = [entry for entry in fold.state.claims if entry.kind != "work_of"]  # that is a letter's
    assert {entry.knew for entry in own} == {"measured"}
    assert fold.state.orders.door
    assert 0 < fold.state.orders.teams[0].ai_share < fold.state.orders.teams[1].ai_share


def test_the_early_reverser_turns_round_on_a_sample() -> None:
    state = curtain("early-reverser").state
    found = next(sample for sample in state.samples if sample.figure == "quality")
    assert found.value < so(curtain("hold"), "quality", 0) - 0.05
    assert found.month <= state.reversal.month <= 10


def test_the_early_reverser_who_finds_nothing_lost_goes_on() -> None:
    fold = play_on(opened(load("fintech")), "early-reverser", 5)
    shown = report(fold.context, fold.state)

    def turns(quality: float, *, looked: bool) -> bool:
        seen = replace(
            shown,
            figures={**shown.figures, "quality": quality},
            sampled={**shown.sampled, "quality": looked},
        )
        wishes = STRATEGIES["early-reverser"].wishes(seen)
        return any(wish.when for wish in wishes if wish.key == "reversal")

    start = shown.start["quality"]
    assert not turns(start, looked=True)
    assert turns(start - 0.1, looked=True)
    assert not turns(start - 0.1, looked=False)


def test_the_late_reverser_turns_round_late_and_without_looking() -> None:
    late, early = (curtain(name).state for name in reversed(REVERSERS))
    assert late.reversal.month > early.reversal.month + 4
    assert not late.samples


def test_the_hype_follower_is_as_loud_as_the_papers() -> None:
    fold = curtain("hype-follower")
    bold = [entry for entry in fold.state.claims if entry.boldness == 3]
    assert bold
    assert all(so(fold, "hype", entry.month - 1) > 0.6 for entry in bold)
    assert so(fold, "ai_share", len(fold.state.history) - 1) < so(fold, "ai_share", 12) / 2.0
    assert not fold.state.orders.announce


def test_the_board_pleaser_accepts_and_delivers() -> None:
    journal = decisions(opened(load("fintech")), "board-pleaser", 36)
    assert {action.value for action in journal if action.key == "board"} == {"accept"}
    assert any(action.key.endswith(".layoff") for action in journal)
    assert curtain("board-pleaser").state.company.dismissed > 0.0


def test_greedy_earns_more_than_anybody_while_it_lasts() -> None:
    earned = {name: so(curtain(name), "adjusted_profit", 6) for name in STRATEGIES}
    assert max(earned, key=lambda name: earned[name]) == "greedy"
    assert curtain("greedy").state.orders.pay == 90


def test_random_differs_from_game_to_game() -> None:
    games = [decisions(opened(load("fintech"), seed), "random", 6) for seed in ("A-1", "A-2")]
    assert games[0] != games[1]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_draws_from_its_own_luck_alone(strategy: str, ferry: Scenario) -> None:
    fold = opened(ferry)
    luck = SharedLuck(fold.context.luck)
    watched = Fold(replace(fold.context, luck=luck), fold.state)
    while watched.state.stage != "curtain" and watched.state.month < 6:
        play_turn(watched.context, STRATEGIES[strategy], lambda: watched.state, watched.push)
    streams = {stream for stream, _, _ in luck.uniforms if stream.startswith("strategy:")}
    assert all(stream.startswith("strategy:random:") for stream in streams)
    assert bool(streams) == (strategy == "random")


HIDDEN = {
    "morale": 0.2, "fatigue": 0.9, "knowledge": 0.3, "standard": 0.6, "learning": 0.1,
    "backlog": 1e5, "rework": 1.0, "alumni": 77.0,
}  # fmt: skip
UNREPORTED = ("quality", "burnout", "silent", "morale", "fatigue", "knowledge", "actual", "exits")


def falsified(fold: Fold) -> Fold:
    """The same game with everything changed that no reporter reads and no look has found."""
    company, index = fold.state.company, fold.context.names.index
    names = {field.name for field in fields(company.teams[0])}
    hidden = {name: value for name, value in HIDDEN.items() if name in names}
    teams = tuple(replace(team, **hidden) for team in company.teams)
    history = []
    for record in fold.state.history:
        true = list(record.true)
        for name in UNREPORTED:
            true[index[name]] = 0.123
        history.append(replace(record, true=tuple(true)))
    company = replace(company, teams=teams, experience=0.1, expectation=0.9)
    return staged(fold, company=company, history=tuple(history))


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_does_not_know_the_truth(strategy: str) -> None:
    fold = play_on(opened(load("fintech")), strategy, 10)
    lie = falsified(fold)
    assert lie.state != fold.state
    told, mistold = (report(each.context, each.state, strategy) for each in (fold, lie))
    assert STRATEGIES[strategy].wishes(told) == STRATEGIES[strategy].wishes(mistold)
    assert told.figures == mistold.figures
    assert told.before == mistold.before


def test_a_strategy_sees_what_the_desk_shows(fold: Fold) -> None:
    seen = report(fold.context, fold.state)
    for figure in desk(fold).figures:
        assert seen.known[figure.id] == (figure.value is not None)
        # a desk shows whole people
        apart = len(fold.state.company.teams) / 2 if figure.id == "headcount" else 0.0
        assert abs(seen.figures[figure.id] - (figure.value or 0.0)) <= apart
    assert not seen.known["burnout"]


def test_a_look_shows_as_sampled(fold: Fold) -> None:
    decide(fold, "look=qa", "advance")
    seen = report(fold.context, fold.state)
    assert seen.sampled["quality"]
    assert seen.figures["quality"] == fold.state.samples[-1].value
    assert not seen.sampled["brand"], "an agency samples it for everybody"


def test_what_the_board_waits_for_is_seen(fold: Fold) -> None:
    while fold.state.stage != "board":
        turn_of(fold, "hold")
    ask = fold.state.board.ask
    assert ask is not None
    seen = report(fold.context, fold.state)
    assert [kind for kind, waits in seen.asks.items() if waits] == [ask.kind]
    assert seen.ask_level == ask.level
    assert seen.peers == recorded(fold.context, fold.state, "peers")
