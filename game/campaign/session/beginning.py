"""Beginning a game: its head, and its first session."""

from __future__ import annotations

from game.campaign.journal.engine import engine
from game.campaign.journal.journal import Difficulty, Head, JournalStore
from game.campaign.journal.seeds import new_seed, normalise_seed
from game.campaign.session.session import Session
from game.scenario.rules import Scenario


def new_session(
    scenario: Scenario,
    *,
    seed: str = "",
    difficulty: Difficulty = "normal",
    practice: bool = False,
    store: JournalStore | None = None,
    run: int = 0,
    day: str = "",
) -> Session:
    """Begin a game, a `day`'s if it is one; without a store nothing is kept.

    Raises:
        GameError: the seed cannot be one. StoreError: the game cannot be kept.
    """
    head = Head(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        scenario_text=scenario.text,
        engine=engine(),
        seed=normalise_seed(seed) if seed else new_seed(),
        run=run,
        difficulty=difficulty,
        practice=practice,
    )
    session = Session(scenario, head)
    if store is not None:
        session.keep_in(store, day)
    return session
