"""Where the player's games are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.places import home

if TYPE_CHECKING:
    from game.store.saves import Saves


def saves() -> Saves:
    """The store in the player's home; no file is made before the first game is kept."""
    from game.campaign.ending.shelf import keep_on
    from game.store.rivals import KeptRivals
    from game.store.saves import Saves  # sqlite3: 10 ms that the title's first paint need not pay

    keep_on(KeptRivals(home() / "par.json"))
    return Saves(home() / "saves.sqlite3")


def edits() -> Saves:
    """The games of `edit`, apart from those that were played for their own sake."""
    from game.store.saves import Saves

    return Saves(home() / "edits.sqlite3")
