"""Beginning a game, kept if the home allows it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from game.campaign.journal.seeds import new_seed, normalise_seed
from game.campaign.session import Session, new_session
from game.cli.saves import saves
from game.errors import StoreError
from game.frozen import dataclass, replace
from game.scenario.loading import load

if TYPE_CHECKING:
    from argparse import Namespace

    from game.campaign.journal.journal import Difficulty, JournalStore
    from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Terms:
    """On which a game is begun."""

    seed: str = ""
    """As typed; empty for a fresh one."""
    difficulty: str = "normal"
    practice: bool = False
    day: str = ""
    """The day whose daily game it is; empty for any other game."""

    @classmethod
    def of(cls, options: Namespace, seed: str, day: str = "") -> Terms:
        """As the options of `play` and `daily` say."""
        return cls(seed, options.difficulty, options.practice, day)


def begin(scenario: str, terms: Terms, *, kept: bool = True) -> Session:
    """A new game of a scenario's id or file.

    Where nothing can be kept the game is played all the same, and a line on stderr says so.

    Raises:
        GameError: no such scenario, it has mistakes, or the seed is none.
    """
    # The luck is chosen once: the unkept game has the luck of the one refused.
    settled = replace(terms, seed=terms.seed or new_seed())
    opened = load(scenario)
    if kept:
        try:
            return started(opened, settled, saves())
        except StoreError as error:
            return told(started(opened, settled, None), f"this game will not be kept: {error}")
    return started(opened, settled, None)


def told(session: Session, words: str) -> Session:
    """A game that begins otherwise than was asked for: a line on stderr, which it keeps."""
    print(f"humans-wanted: {words}", file=sys.stderr)
    session.aside = ". ".join(filter(None, (session.aside, words[:1].upper() + words[1:])))
    return session


def started(scenario: Scenario, terms: Terms, store: JournalStore | None) -> Session:
    """A new game of an opened scenario.

    Raises:
        GameError: the seed is none, or the game cannot be kept.
    """
    return new_session(
        scenario,
        seed=normalise_seed(terms.seed) if terms.seed else new_seed(),
        difficulty=cast("Difficulty", terms.difficulty),
        practice=terms.practice,
        store=store,
        day=terms.day,
    )
