"""Par: what the built-in strategies would have got on the same luck."""

from __future__ import annotations

from game.campaign.autopilot import play_turn
from game.campaign.conclusion import RivalResult, conclude
from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.opening import first_state
from game.strategies import STRATEGIES, Strategy


def rivals_of(context: Context) -> tuple[RivalResult, ...]:
    """Every built-in strategy's total and ending; a second or so of work."""
    return tuple(_rival(context, strategy) for strategy in STRATEGIES.values())


def _rival(context: Context, strategy: Strategy) -> RivalResult:
    fold = play_out(context, strategy)
    done = conclude(context, fold.state, ())
    return RivalResult(strategy.title, done.verdict.total, done.ending.title)


def play_out(context: Context, strategy: Strategy) -> Fold:
    """A whole game by a strategy, up to the curtain."""
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        play_turn(context, strategy, lambda: fold.state, fold.push)
    return fold
