"""Whole campaign games, played by strategies: events, focus, board meetings, endings and all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.conclusion import Conclusion, conclude
from game.campaign.context import Context
from game.campaign.engine import engine
from game.campaign.fold import Fold
from game.campaign.journal import Head
from game.campaign.opening import first_state, open_context
from game.lab.bench import SEED
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES, Report, Strategy

Player = Callable[[Context, Fold], None]
"""Plays what a game asks now, or a whole month."""


@dataclass(frozen=True, slots=True)
class Game:
    """A campaign game that has been played to its curtain."""

    reversed_in: int
    """Month of the reversal; 0: never."""
    out_in: int
    """Month of the dismissal; 0: stayed."""
    context: Context
    fold: Fold

    def conclusion(self) -> Conclusion:
        """The verdict, after the epilogue; a third of the game's work."""
        return conclude(self.context, self.fold.state, ())


def play(scenario: Scenario, player: Player, run: int) -> Game:
    """A whole game on the luck of a run."""
    context = open_context(scenario, _head(scenario, run))
    context = replace(context, setting=replace(context.setting, causes=False))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        player(context, fold)
    return Game(fold.state.reversal.month, fold.state.board.out_month, context, fold)


def _head(scenario: Scenario, run: int) -> Head:
    return Head(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        scenario_text=scenario.text,
        engine=engine(),
        seed=SEED,
        run=run,
        difficulty="normal",
        practice=False,
    )


def by(strategy: Strategy) -> Player:
    """A player who follows a strategy."""

    def player(context: Context, fold: Fold) -> None:
        play_turn(context, strategy, lambda: fold.state, fold.push)

    return player


_MERELY: Final = {"prediction": "predict=never", "board": "board=accept", "month": "advance"}


def merely_advance(_: Context, fold: Fold) -> None:
    """Answer nothing, change nothing, agree with the board."""
    fold.push(Action.parse(_MERELY[fold.state.stage]))


def reversing(month: int) -> Strategy:
    """Replace, then the reversal as soon as it can be afforded from `month` on, and no more."""
    model = STRATEGIES["replace"]

    def wishes(report: Report) -> tuple[str, ...]:
        return model.wishes(report) if report.month < month else ("reversal=start",)

    return replace(model, name=f"reverse-{month}", wishes=wishes)
