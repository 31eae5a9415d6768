"""A game in play, as every face holds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a face shows its title before it needs any of these
    from collections.abc import Sequence
    from typing import Self

    from game.campaign.action import Action
    from game.campaign.desk import Desk, Option
    from game.campaign.desk.otherwise import Otherwise, Taken
    from game.campaign.desk.rewinding import PastMonth
    from game.campaign.desk.rule import RulePage
    from game.campaign.desk.why import Decisive, Why

Told = Callable[[int, int], object]
"""Gets how much of a long answer is done, of how much."""


class InPlay(Protocol):
    """What all faces ask of a game; `game.campaign.session.Session` is one.

    What looks back may take seconds, and may run on another thread.
    """

    @property
    def code(self) -> str:
        """The run code so far."""

    @property
    def read_only(self) -> str:
        """Why nothing more can be decided in this game; empty when it can."""

    @property
    def note(self) -> str:
        """What to say when it is opened, as of a game of other rules; mostly empty."""

    def desk(self) -> Desk:
        """What the player sees now; cheap to ask again."""

    @property
    def decisions(self) -> Sequence[str]:
        """All decisions so far, as text."""

    @property
    def tells_all(self) -> bool:
        """Whether everything true may be asked: in practice, and after the end."""

    def why(self, figure: str, since: int | None = None) -> Why:
        """What moved a figure since a month's end; may run on another thread.

        Raises:
            ActionError: there is no such figure.
        """

    def rule(self, identity: str) -> RulePage:
        """Everything about a rule or a parameter.

        Raises:
            ActionError: there is none of that id.
        """

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        """The decisions that mattered most; seconds of work, for another thread.

        Raises:
            ActionError: the game is ranked and not over.
        """

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        """Both futures of a change; seconds of work, for another thread.

        Raises:
            ActionError: the game is ranked and not over, or the change was not possible.
        """

    def months(self) -> tuple[PastMonth, ...]:
        """The months one can go back to; a replay's work, for another thread.

        Raises:
            ActionError: the game is ranked and not over.
        """

    def rewound(self, turn: int) -> Self:
        """Another game, unranked, that has gone as this one did before `turn`.

        This one stays as it is. A replay's work, for another thread.

        Raises:
            ActionError: the game is ranked and not over, or there is no such turn.
            StoreError: it cannot be kept.
        """

    def again(self, *, same: bool) -> Self:
        """Another game of the same company, on the `same` luck or another seed's; this one stays.

        Raises:
            StoreError: it cannot be kept.
        """

    def taken(self) -> tuple[Taken, ...]:
        """The decisions of ended months, in order; a replay's work, for another thread."""

    def others(self, one: Taken) -> tuple[Option, ...]:
        """What could have been decided instead of it; a replay's work, for another thread."""

    def quote(self, action: Action) -> Option:
        """What a lever's value would cost, or why it cannot be had; nothing changes.

        Raises:
            ActionError: there is no such lever, or the value is none of its kind.
        """

    def act(self, action: Action) -> Desk:
        """Take a decision; durable when it returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; nothing has changed.
        """
