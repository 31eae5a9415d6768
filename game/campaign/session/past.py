"""A session's past, looked into: gone through again when somebody asks, a month at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from game.campaign.context import Context
from game.campaign.desk.why import Decisive, Why
from game.campaign.fold import Fold
from game.campaign.in_play import Told
from game.campaign.journal.turns import by_month
from game.campaign.state import GameState
from game.errors import GameError

if TYPE_CHECKING:
    from game.campaign.causes import Cause, Story


class Past:
    """Answers what has moved a figure; safe to ask from another thread than the screen's."""

    def __init__(self, context: Context, first: GameState, before: int) -> None:
        """Of a game that begins at `first`, after `before` decisions of its journal."""
        self._context, self._first, self._before = context, first, before
        self._story: Story | None = None
        self._lock, self._judging = Lock(), Lock()
        self._decisive: dict[tuple[str, ...], tuple[Decisive, ...]] = {}
        self._waiting: list[Told] = []
        """Who asked while somebody else was finding it out, and hears how far that is."""

    def story(self, decisions: Sequence[str]) -> tuple[Story, list[str]]:
        """The story of all closed turns, and the decisions of the open one."""
        from game.campaign.causes import Story  # who never asks never loads the rules' table

        turns = by_month(decisions[self._before :], self._context.interrupting)
        with self._lock:
            if self._story is None:
                self._story = Story(self._context, self._first)
            self._story.extend(turns[:-1])
            return self._story, turns[-1]

    def why(self, fold: Fold, decisions: Sequence[str], figure: str, since: int | None) -> Why:
        """What moved a figure, as far as the player may know.

        Raises:
            ActionError: there is no such figure.
        """
        from game.campaign.view.why import why_of

        story, open_turn = self.story(decisions)
        return why_of(fold, story, figure, since, open_turn)

    def causes(self, decisions: Sequence[str], figure: str, months: int) -> tuple[Cause, ...]:
        """All true causes over the last `months` (0: since the start), largest first."""
        from game.campaign.causes import movement

        story, open_turn = self.story(decisions)
        last = story.chapters[-1].month if story.chapters else 0
        moved = movement(story, figure, max(last - months, 0) if months else 0, open_turn)
        return moved.causes if moved else ()

    def decisive(
        self,
        decisions: tuple[str, ...],
        find: Callable[[Told], tuple[Decisive, ...]],
        told: Told,
    ) -> tuple[Decisive, ...]:
        """What `find` gives for these decisions; found once, and told to all who wait for it."""

        def heard(done: int, whole: int) -> None:
            told(done, whole)
            for other in self._waiting:
                with suppress(GameError):  # who has left need not hear of it
                    other(done, whole)

        self._waiting.append(told)
        with self._judging:
            self._waiting.remove(told)
            if decisions not in self._decisive:
                self._decisive = {decisions: find(heard)}
            return self._decisive[decisions]
