"""Laying a game of the file on the desk: the kept one, a new one, or the same in another month."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual import work

from game.errors import GameError
from game.tui.app import HumansWantedApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.campaign.journal.journal import Difficulty
    from game.campaign.workshop import Wish, Workshop
    from game.campaign.workshop.beginning import Begun
    from game.tui.services import Services

T = TypeVar("T")


class Beginning(HumansWantedApp):
    """The app, with a bench to take games from."""

    def __init__(self, services: Services, bench: Workshop) -> None:
        super().__init__(services)
        self.bench = bench
        self.difficulty: Difficulty = "normal"

    def complain(self, reason: str) -> None:
        """Show why there is no game."""

    def first_game(self) -> None:
        """The file can be played at last: go on with the game that is kept of it, or begin one."""
        from game.campaign.workshop import Wish

        try:
            kept = self.bench.resume()
        except GameError as error:
            self.complain(str(error))  # a new game would take the place of the kept one
            return
        if kept is not None:
            self.play(kept)
        else:
            self.begin(Wish(difficulty=self.difficulty), self.complain)

    def begin(self, wish: Wish, refuse: Callable[[str], None]) -> None:
        """Begin a game; `refuse` is told why it cannot be had."""
        self._aside(lambda: self.bench.prepared(wish), self._lay, refuse)

    def _lay(self, begun: Begun) -> None:
        self.play(self.bench.lay(begun))

    def go_back(self, month: int, refuse: Callable[[str], None]) -> None:
        """Go on from the start of an earlier month of the game in hand."""
        game = self.bench.game
        if game is not None:
            self._aside(lambda: game.back_to(month), lambda _: self.play(game), refuse)

    @work(thread=True, exclusive=True, group="aside")
    def _aside(
        self, ask: Callable[[], T], then: Callable[[T], None], refuse: Callable[[str], None]
    ) -> None:
        """Do what takes a while, off the screen's thread."""
        try:
            found = ask()
        except GameError as error:
            self.call_from_thread(refuse, str(error))
        else:
            self.call_from_thread(then, found)
