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

    @property
    def decisions(self) -> tuple[str, ...]:
        """All decisions so far, as text."""

    def desk(self) -> Desk:
        """What the player sees now."""

    def why(self, figure: str) -> tuple[str, ...]:
        """The true causes of a figure's movement as lines; nothing in a ranked game in play."""

    def act(self, action: Action) -> Desk:
        """Take a decision; durable when it returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; nothing has changed.
        """


Turn = Callable[[], Desk]
"""Plays one turn by itself, as a built-in strategy does, and gives the desk after it."""
