"""Where the best strategy went another way than the player: what it did in its first turn."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.context import Context
from game.campaign.ending.conclusion import RivalResult
from game.campaign.fold import Fold
from game.campaign.hindsight.deciding import Decision, decisions_of
from game.campaign.journal.turns import by_turn
from game.campaign.opening import first_state
from game.strategies import STRATEGIES, Strategy

MOST = 3
"""Decisions told of each side: a front page has room for no more."""


def first_month(context: Context, rivals: Sequence[RivalResult], decisions: Sequence[str]) -> str:
    """What each did in the first turn that the other did not, two sentences.

    One turn of play, some 20 ms. Empty without `decisions` or `rivals`, and where both did the
    same.
    """
    best = max(rivals, key=lambda one: one.total, default=None)
    strategy = next((one for one in STRATEGIES.values() if best and one.title == best.name), None)
    if strategy is None or not decisions:
        return ""
    mine = _decided(context, decisions)
    theirs = _decided(context, opening_turn(context, strategy))
    did, did_not = _told(theirs, mine), _told(mine, theirs)
    if not did and not did_not:
        return ""
    name, when = strategy.title, f"in {context.turn} 1"
    theirs_alone = f"{name} did, and you did not, {when}: {did}." if did else ""
    yours_alone = f"You did, and {name} did not, {when}: {did_not}." if did_not else ""
    return " ".join(filter(None, (theirs_alone, yours_alone)))


def opening_turn(context: Context, strategy: Strategy) -> list[str]:
    """What a strategy decides up to the end of its first turn, on the luck of `context`."""
    fold, taken = Fold(context, first_state(context), hashing=False), list[str]()

    def take(action: Action) -> None:
        taken.append(str(action))
        fold.push(action)

    while "advance" not in taken and fold.state.stage != "curtain":
        play_turn(context, strategy, lambda: fold.state, take)
    return taken


def _decided(context: Context, decisions: Sequence[str]) -> tuple[Decision, ...]:
    """What was decided in the first turn."""
    turns = by_turn(decisions)
    found, _ = decisions_of(context, turns[0] if turns else ())
    return found


def _told(these: Sequence[Decision], others: Sequence[Decision]) -> str:
    """Those of `these` that are not among `others`, the first few, in words."""
    known = {one.text for one in others}
    told = [one.told.rstrip(".") for one in these if one.text not in known]
    more = f"; and {len(told) - MOST} more" if len(told) > MOST else ""
    return "; ".join(told[:MOST]) + more
