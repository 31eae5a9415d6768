"""How long it takes to leave out each of 150 decisions, and to answer a what-if with its band."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.environment import keep_byte_code
from benchmarks.figure import Figure
from benchmarks.month import SCENARIO, SEED, timed

if TYPE_CHECKING:
    from game.campaign.session import Session

STRATEGY, DECISIONS = "random", 150


def played() -> Session:
    """A whole game, but for the guess, by the strategy that decides most."""
    from game.campaign.session import new_session
    from game.scenario.loading import load
    from game.strategies import STRATEGIES

    session = new_session(load(SCENARIO), seed=SEED, store=None, practice=True)
    while session.desk().phase != "curtain":
        session.autoplay(STRATEGIES[STRATEGY])
    return session


def figures() -> list[Figure]:
    """Seconds."""
    from game.campaign.hindsight import leave_each_out
    from game.campaign.hindsight.deciding import kept_decisions
    from game.campaign.view.looking_back.otherwise import compared

    keep_byte_code()
    session = played()
    game = session.scenario, session.head, session.decisions
    count = len(kept_decisions(session.decisions))
    left_out = timed(partial(leave_each_out, *game)) / count * DECISIONS
    other = timed(partial(compared, *game, "1:-"))
    told = f"a game of {SCENARIO} by {STRATEGY}, on all cores"
    return [
        Figure(
            f"{DECISIONS} decisions left out", left_out, "s", 5,
            f"{told}, starts of processes included; {count} decisions, so many seconds for 150",
        ),
        Figure("a what-if with its band", other, "s", 2.5, f"{told}: both futures on 11 lucks"),
    ]  # fmt: skip
