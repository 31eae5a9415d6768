"""Deciding: the fold of a game and the decisions that made it, which change together or not."""

from __future__ import annotations

from contextlib import suppress

from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.fold import Checkpoint, Fold
from game.campaign.opening import first_state
from game.campaign.session.past import Past
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision that has just been taken."""

    text: str
    index: int
    """Its place in the journal, from 0."""
    closed: bool
    """Whether it closed a turn."""
    before: Checkpoint
    """Where the fold stood before it."""


class Deciding:
    """The game in hand."""

    def __init__(self, context: Context) -> None:
        """On its first morning."""
        first = first_state(context)
        self.context = context
        self.fold, self.past = Fold(context, first), Past(context, first, 0)
        self.decisions: list[str] = []

    def take(self, action: Action) -> Taken:
        """Take a decision.

        Raises:
            ActionError: not available; nothing has changed.
        """
        before = self.fold.checkpoint()
        closed = self.fold.push(action)
        self.decisions.append(str(action))
        return Taken(str(action), len(self.decisions) - 1, closed, before)

    def take_back(self, taken: Taken) -> None:
        """As if the last decision had not been taken."""
        self.fold.restore(taken.before)
        self.decisions.pop()

    def continue_from(
        self,
        state: GameState,
        hashes: tuple[str, ...],
        decisions: tuple[str, ...],
        since: tuple[str, ...],
    ) -> None:
        """Go on from a snapshot; what was decided `since` is done again where it is possible.

        `hashes` are those of the turns closed so far: the next turn is counted from them.
        """
        self.fold = Fold(self.context, state)
        self.past = Past(self.context, state, len(decisions) - len(since))
        self.fold.hashes = list(hashes)
        self.decisions = list(decisions)
        for text in since:
            with suppress(ActionError):
                self.fold.push(Action.parse(text))
