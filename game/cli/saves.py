"""Where the player's games are."""

from __future__ import annotations

from game.places import home
from game.store.saves import Saves


def saves() -> Saves:
    """The store in the player's home; no file is made before the first game is kept."""
    return Saves(home() / "saves.sqlite3")
