"""Hands for the tests: open a game, decide, let months pass, read what was so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.desk import Desk, Offer, Option
from game.campaign.fold import Fold
from game.campaign.interruption.answering import default
from game.campaign.journal.journal import Difficulty, Head
from game.campaign.knowing.believed import recorded
from game.campaign.opening import first_state, open_context
from game.campaign.state import Mail
from game.campaign.view.assembly import desk_of
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

SEED = "MOTH-4471"


def head_of(scenario: Scenario, seed: str = SEED, difficulty: Difficulty = "normal") -> Head:
    return Head(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        scenario_text=scenario.text,
        engine="test",
        seed=seed,
        run=0,
        difficulty=difficulty,
        practice=False,
    )


def opened(scenario: Scenario, seed: str = SEED, difficulty: Difficulty = "normal") -> Fold:
    """A game on its first morning; the prediction is asked."""
    context = open_context(scenario, head_of(scenario, seed, difficulty))
    return Fold(context, first_state(context))


def at_the_desk(scenario: Scenario, seed: str = SEED, difficulty: Difficulty = "normal") -> Fold:
    """A game in its first month, nothing decided."""
    return decide(opened(scenario, seed, difficulty), "predict=never")


def decide(fold: Fold, *actions: str) -> Fold:
    for text in actions:
        fold.push(Action.parse(text))
    return fold


def pass_month(fold: Fold, *actions: str, board: str = "counter") -> Fold:
    """Decide, end the month, and answer the board if it asks."""
    decide(fold, *actions, "advance")
    if fold.state.stage == "interrupted":
        fold.push(default(fold.context, fold.state))
    return decide(fold, f"board={board}") if fold.state.stage == "board" else fold


def to_month(fold: Fold, month: int) -> Fold:
    """Let months pass under a board that stays friendly."""
    while fold.state.stage == "month" and fold.state.month < month:
        company = replace(fold.state.company, board=max(fold.state.company.board, 0.5))
        fold._trail = [replace(fold.state, company=company)]
        pass_month(fold)
    assert fold.state.month == month, f"the game is at its {fold.state.stage}"
    return fold


def staged(fold: Fold, **changes: Any) -> Fold:
    """The same game with parts of its state set by hand."""
    return Fold(fold.context, replace(fold.state, **changes))


def with_company(fold: Fold, **changes: Any) -> Fold:
    return staged(fold, company=replace(fold.state.company, **changes))


def with_true(fold: Fold, **values: float) -> Fold:
    """The last month's record with true values set by hand (a dot is two underscores)."""
    names, last = fold.context.names.index, fold.state.history[-1]
    true = list(last.true)
    for name, value in values.items():
        true[names[name.replace("__", ".")]] = value
    return staged(fold, history=(*fold.state.history[:-1], replace(last, true=tuple(true))))


def with_letter(fold: Fold, event: str) -> Fold:
    """The same month with one more letter of an event in the inbox."""
    came = 1 + sum(mail.event == event for mail in fold.state.mail)
    mail = Mail(event, came, fold.state.month, "", "")
    return staged(fold, mail=(*fold.state.mail, mail))


def so(fold: Fold, name: str, month: int | None = None) -> float:
    """A true value of the last month, or of another."""
    state = fold.state
    history = state.history if month is None else state.history[: month + 1]
    return recorded(fold.context, replace(state, history=history), name)


def desk(fold: Fold) -> Desk:
    return desk_of(fold)


def offer(fold: Fold, key: str) -> Offer:
    return next(offer for offer in desk_of(fold).offers if offer.key == key)


def option(fold: Fold, action: str) -> Option:
    offered = offer(fold, action.partition("=")[0])
    return next(option for option in offered.options if option.action == action)


def played(scenario: Scenario, strategy: str, seed: str = SEED) -> Fold:
    """A strategy's game up to its curtain."""
    return play_on(opened(scenario, seed), strategy)


def play_on(fold: Fold, strategy: str, months: int = 99) -> Fold:
    """Let a strategy decide up to the curtain, or while the month is below `months`."""
    while fold.state.stage != "curtain" and fold.state.month < months:
        turn_of(fold, strategy)
    return fold


def turn_of(fold: Fold, strategy: str) -> None:
    """Let a strategy answer what is asked now, or decide a month."""
    play_turn(fold.context, STRATEGIES[strategy], lambda: fold.state, fold.push)
