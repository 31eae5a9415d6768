"""Opening a kept game: seconds of work, told in a line and done in a thread."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from textual import work

from game.errors import GameError
from game.tui.screens.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from game.tui.services import Game

T = TypeVar("T")


class OpeningPage(Page[None]):
    """A page from which games are opened, one at a time; leaving it lets go of the one coming."""

    _opening = False
    _since = 0.0
    _clock: Timer | None = None

    def open_game(self, words: str, ask: Callable[[], Game]) -> None:
        """Say `words`, and lay the game that `ask` opens on the desk."""

        def opened() -> Game:
            game = ask()
            game.desk()  # half a second of a finished game, which is kept: not for the screens
            return game

        self.fetch(words, opened, self.host.play)

    def fetch(self, words: str, ask: Callable[[], T], then: Callable[[T], object]) -> None:
        """Say `words`, wait for what `ask` gives, and hand it to `then`; an error is one line."""
        if not self._opening:
            self._opening = True
            self._since = monotonic()
            self._clock = self.set_interval(1, lambda: self._go_on_saying(words))
            self.notice.say(words)
            self._open(ask, then)

    def _go_on_saying(self, words: str) -> None:
        """A slow machine takes its time: say that it is at work."""
        self.notice.say(f"{words} {round(monotonic() - self._since)} s")

    @work(thread=True)
    def _open(self, ask: Callable[[], Any], then: Callable[[Any], object]) -> None:
        try:
            found = ask()
        except GameError as error:
            self.app.call_from_thread(self._refused, str(error))
        else:
            self.app.call_from_thread(self._opened, found, then)

    def _refused(self, words: str) -> None:
        self._done()
        if self.is_attached:
            self.notice.refuse(words)

    def _done(self) -> None:
        self._opening = False
        if self._clock is not None:
            self._clock.stop()

    def _opened(self, found: Any, then: Callable[[Any], object]) -> None:  # noqa: ANN401 - `ask`'s
        self._done()
        if self.is_current:
            self.notice.say("")
            then(found)
