"""Par: what the built-in strategies would have got on the same luck."""

from __future__ import annotations

from game.campaign.autopilot import play_turn
from game.campaign.context import Context
from game.campaign.ending.conclusion import RivalResult, conclude
from game.campaign.ending.shelf import shelf
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


def rivals_at_the_end(scenario: Scenario, head: Head, ended: str) -> tuple[RivalResult, ...]:
    """The rivals of a game that ended in the state of that hash: looked up, or played and kept.

    Rules that play a game otherwise end it in another state, and so find nothing kept.
    """
    key = " ".join(map(str, (*_key(scenario, head), ended)))
    kept = tuple(RivalResult(*row) for row in shelf().rivals(key))
    if kept:
        return kept
    found = rivals_of(scenario, head)
    shelf().keep_rivals(key, tuple((one.name, one.total, one.ending) for one in found))
    return found


def _key(scenario: Scenario, head: Head) -> _Key:
    return (scenario.hash, head.engine, head.seed, head.run, head.difficulty)


def rivals_of(scenario: Scenario, head: Head) -> tuple[RivalResult, ...]:
    """Every built-in strategy's total and ending on a game's luck.

    About two seconds of work, once for a game: it depends on nothing that the player decides.
    """
    key = _key(scenario, head)
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
