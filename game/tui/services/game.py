"""A game in play, as the screens hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.campaign.in_play import InPlay, Told

if TYPE_CHECKING:
    from game.campaign.action import Action

__all__ = ["Game", "Told"]


class Game(InPlay, Protocol):
    """Kept in the store, and asked on other threads."""

    @property
    def game_id(self) -> str:
        """The store's id, or empty for a game that is not kept."""

    def prepare(self, action: Action) -> None:
        """Work out ahead what a decision will take long to show; may run on another thread."""
