"""Par: what the built-in strategies would have got on the same luck."""

from __future__ import annotations

from game.campaign.autopilot import play_turn
from game.campaign.context import Context
from game.campaign.ending.conclusion import RivalResult, conclude
from game.campaign.fold import Fold
from game.campaign.journal.journal import Head
from game.campaign.opening import first_state, open_context
from game.campaign.shared_luck import SharedLuck
from game.frozen import replace
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES, Strategy

MOST = 32
"""Games whose rivals are kept: rewinding and looking again cost nothing."""
_Key = tuple[str, str, str, int, str]
_kept: dict[_Key, tuple[RivalResult, ...]] = {}


def rivals_of(scenario: Scenario, head: Head) -> tuple[RivalResult, ...]:
    """Every built-in strategy's total and ending on a game's luck.

    About two seconds of work, once for a game: it depends on nothing that the player decides.
    """
    key = (scenario.hash, head.engine, head.seed, head.run, head.difficulty)
    if key not in _kept:
        while len(_kept) >= MOST:
            del _kept[next(iter(_kept))]
        context = open_context(scenario, head)
        context = replace(context, luck=SharedLuck(context.luck))
        _kept[key] = tuple(_rival(context, strategy) for strategy in STRATEGIES.values())
    return _kept[key]


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
