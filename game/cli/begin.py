"""Beginning a game, kept if the home allows it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from game.campaign.seeds import new_seed, normalise_seed
from game.campaign.session import Session, new_session
from game.cli.saves import saves
from game.errors import StoreError
from game.scenario.loading import load

if TYPE_CHECKING:
    from argparse import Namespace

    from game.campaign.journal import Difficulty, JournalStore
    from game.scenario.rules import Scenario


def begin(scenario: str, seed: str, options: Namespace, *, kept: bool = True) -> Session:
    """A new game on the options' terms.

    Where nothing can be kept the game is played all the same, and a line on stderr says so.
    """
    luck = seed or new_seed()  # chosen once: the unkept game has the luck of the one refused
    if kept:
        try:
            return fresh(scenario, luck, options.difficulty, options.practice, saves())
        except StoreError as error:
            print(f"humans-wanted: this game will not be kept: {error}", file=sys.stderr)
    return fresh(scenario, luck, options.difficulty, options.practice, None)


def fresh(
    scenario: str, seed: str, difficulty: str, practice: bool, store: JournalStore | None
) -> Session:
    """A new game of a scenario's id or file; an empty `seed` draws one.

    Raises:
        GameError: no such scenario, it has mistakes, the seed is none, or it cannot be kept.
    """
    return started(load(scenario), seed, difficulty, practice, store)


def started(
    scenario: Scenario, seed: str, difficulty: str, practice: bool, store: JournalStore | None
) -> Session:
    """A new game of an opened scenario; an empty `seed` draws one.

    Raises:
        GameError: the seed is none, or the game cannot be kept.
    """
    return new_session(
        scenario,
        seed=normalise_seed(seed) if seed else new_seed(),
        difficulty=cast("Difficulty", difficulty),
        practice=practice,
        store=store,
    )
