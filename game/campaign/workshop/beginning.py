"""Beginning anew: on some luck, and from a later month with a strategy's hand until then."""

from __future__ import annotations

from game.campaign.journal.engine import engine
from game.campaign.journal.journal import Difficulty, Head
from game.campaign.journal.seeds import new_seed, normalise_seed
from game.campaign.workshop.carrying import Carried, Open, guarded, head_of
from game.errors import GameError
from game.frozen import dataclass
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

USUAL = "hold"
"""Who plays up to a month if nobody is named: the one that changes least."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What kind of game."""

    seed: str = ""
    """Empty for a fresh one."""
    difficulty: Difficulty = "normal"
    month: int = 1
    """The month to begin in."""
    strategy: str = USUAL
    """Who plays until then."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A new game."""

    head: Head
    """With the file's path for its scenario."""
    carried: Carried


def begin(scenario: Scenario, path: str, wish: Wish) -> Begun:
    """A new game of a file, at the month asked for or where it ended before; 25 ms a month.

    Raises:
        GameError: the seed cannot be one, or the game is not that long.
        RulesBreakError: the rules fail on the way.
    """
    if not 1 <= wish.month <= scenario.pace.length:
        raise GameError(
            f"there is no month {wish.month}: this scenario has {scenario.pace.length} turns"
        )
    seed = normalise_seed(wish.seed) if wish.seed else new_seed()
    head = Head(path, "", "", engine(), seed, 0, wish.difficulty, practice=True)
    with guarded("before the first month"):
        session = Open(scenario, head_of(scenario, head))
    with guarded("on the way to that month"):
        _play_to(session, wish)
    return Begun(head, Carried(session, list(range(len(session.decisions))), (), 0))


def _play_to(session: Open, wish: Wish) -> None:
    """As far as the month, or to the end of the game."""
    strategy = STRATEGIES[wish.strategy]
    while wish.month > 1 and session.state.stage in {"prediction", "month", "interrupted", "board"}:
        if session.state.stage == "month" and session.state.month >= wish.month:
            return
        session.autoplay(strategy)
