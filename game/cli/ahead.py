"""What a player is about to ask for, made ready while they read.

Opening a scenario takes a quarter of a second, and so do the rules of its first game: noticed after
a key, not noticed behind a list or a briefing. Where no thread can be had, all works without.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Timer
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.campaign.session import Session
    from game.scenario.rules import Scenario

Work = Callable[[], object]
PAUSE = 0.5
"""Seconds until the screen that the player is to read has been drawn."""


def soon(work: Work) -> None:
    """Do `work` in a thread of its own after a pause, while nobody waits for it."""
    timer = Timer(PAUSE, work)
    timer.daemon = True
    with suppress(RuntimeError):
        timer.start()


class Ahead:
    """Keeps one scenario open until a game of it begins."""

    def __init__(self, later: Callable[[Work], None] = soon) -> None:
        """Have what can wait done by `later`."""
        self._later = later
        self._busy = Lock()
        self._open: tuple[str, Scenario] | None = None

    def scenario(self, name: str) -> Scenario:
        """A scenario by its id, opened now if it is not yet.

        Raises:
            GameError: no such scenario, or it has mistakes.
        """
        with self._busy:
            return self._opened(name)

    def begin(self, name: str, start: Callable[[Scenario], Session]) -> Session:
        """A game that `start` makes of a scenario, which is read anew for the next game.

        Raises:
            GameError: as `start` does, and as the scenario's opening.
        """
        with self._busy:
            game = start(self._opened(name))
            self._open = None
            return game

    def expect_briefing(self, name: str) -> None:
        """Somebody may soon ask for this scenario."""
        self._later(lambda: self._try(lambda: self._opened(name)))

    def expect_game(self, name: str) -> None:
        """Somebody reads the briefing: the rules and the company's first week come next."""
        self._later(lambda: self._try(lambda: _rehearsed(self._opened(name))))

    def _opened(self, name: str) -> Scenario:
        from game.scenario.loading import load

        if self._open is None or self._open[0] != name:
            self._open = name, load(name)
        return self._open[1]

    def _try(self, work: Work) -> None:
        with self._busy, suppress(GameError):  # who asks for it will be told what is wrong
            work()


def _rehearsed(scenario: Scenario) -> None:
    """Begin a game that nobody plays; the rules keep what they computed of its company."""
    from game.campaign.session import new_session

    new_session(scenario).desk()
