"""What a line face needs of a game in play."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.campaign.action import Action
from game.campaign.desk import Desk


class Game(Protocol):
    """A game in play; `game.campaign.session.Session` is one."""

    @property
    def code(self) -> str:
        """The run code so far."""

    @property
    def read_only(self) -> str:
        """Why nothing more can be decided; empty when it can."""

    def desk(self) -> Desk:
        """What the player sees now."""

    def act(self, action: Action) -> Desk:
        """Take a decision; durable when it returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; nothing has changed.
        """


Turn = Callable[[Desk, Callable[[Action], Desk]], Desk]
"""Plays one turn with the actions that it is given a way to take: a built-in strategy."""
