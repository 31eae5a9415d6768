"""What a line face needs of a game in play."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.campaign.action import Action
from game.campaign.desk import AlbumLine, Desk
from game.campaign.desk.otherwise import Otherwise
from game.campaign.desk.rewinding import PastMonth
from game.campaign.desk.rule import RulePage
from game.campaign.desk.why import Decisive, Why

Told = Callable[[int, int], object]
"""Gets how much of a long answer is done, of how much."""


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

    @property
    def tells_all(self) -> bool:
        """Whether everything true may be asked: in practice, and after the end."""

    def why(self, figure: str, since: int | None = None) -> Why:
        """What moved a figure since a month's end, as far as the player may know.

        Raises:
            ActionError: there is no such figure.
        """

    def achievements(self) -> tuple[AlbumLine, ...]:
        """All achievements there are, with what this player has earned in any game.

        Raises:
            StoreError: the kept ones cannot be read.
        """

    def rule(self, identity: str) -> RulePage:
        """Everything about a rule or a parameter.

        Raises:
            ActionError: there is none of that id.
        """

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        """The decisions that mattered most; seconds of work.

        Raises:
            ActionError: the game is ranked and not over.
        """

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        """Both futures of a change such as ``7:support.ai_share=20``; seconds of work.

        Raises:
            ActionError: the game is ranked and not over, or the change was not possible.
        """

    def months(self) -> tuple[PastMonth, ...]:
        """The months one can go back to, with what was decided in each.

        Raises:
            ActionError: the game is ranked and not over.
        """

    def rewound(self, turn: int) -> Game:
        """Another game, unranked, that has gone as this one did before `turn`; this one stays.

        Raises:
            ActionError: the game is ranked and not over, or there is no such turn.
            StoreError: it cannot be kept.
        """

    def act(self, action: Action) -> Desk:
        """Take a decision; durable when it returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; nothing has changed.
        """


Turn = Callable[[], Desk]
"""Plays one turn by itself, as a built-in strategy does, and gives the desk after it."""
