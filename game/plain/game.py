"""What a line face needs of a game in play."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.campaign.desk import AlbumLine, Desk
from game.campaign.in_play import InPlay, Told

__all__ = ["Game", "Told", "Turn"]


class Game(InPlay, Protocol):
    """Tells its achievements too: lines have no title to ask them from."""

    def achievements(self) -> tuple[AlbumLine, ...]:
        """All achievements there are, with what this player has earned in any game.

        Raises:
            StoreError: the kept ones cannot be read.
        """


Turn = Callable[[], Desk]
"""Plays one turn by itself, as a built-in strategy does, and gives the desk after it."""
