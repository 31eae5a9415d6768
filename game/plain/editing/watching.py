"""Looking at the file while a game of it is played, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from game.errors import GameError
from game.scenario.files.watching import EVERY

if TYPE_CHECKING:
    from game.campaign.desk import Desk
    from game.campaign.workshop import Saved, Workshop

SETTLING = 3
"""Looks that are enough to notice a save that has been made."""
BROKEN = 1
"""The exit code where the file cannot be played at the end."""


class Editing:
    """An author's file and game; faces say how a save and a desk are told."""

    def __init__(self, bench: Workshop) -> None:
        self.bench = bench
        self._busy = Lock()

    def tell(self, saved: Saved) -> None:
        """Tell what came of a save."""
        raise NotImplementedError

    def show(self) -> None:
        """Show the desk, if there is a game."""
        raise NotImplementedError

    def refuse(self, reason: str) -> None:
        """Tell why something cannot be done."""
        raise NotImplementedError

    def answer(self, line: str) -> None:
        """Do what a typed line says."""
        raise NotImplementedError

    def hear(self, line: str) -> None:
        """Answer a line, after what was saved before it."""
        self.look(SETTLING)
        with self._busy:
            self.answer(line)

    def look(self, looks: int = 1) -> None:
        """See whether the file has been saved; if so, tell it and go on under the new text."""
        with self._busy:
            if any(self.bench.watch.look() for _ in range(looks)):
                self._go_on()

    def _go_on(self) -> None:
        bench, before = self.bench, self._desk()
        saved = bench.finish(bench.read())
        bench.take(saved)
        if before is None and bench.scenario is not None:
            self._begin()
        self.tell(saved)
        if self._desk() != before:
            self.show()

    def _desk(self) -> Desk | None:
        return self.bench.game.desk() if self.bench.game else None

    def _begin(self) -> None:
        from game.campaign.workshop import Wish

        try:
            if self.bench.resume() is None:
                self.bench.lay(self.bench.prepared(Wish()))
        except GameError as error:
            self.refuse(str(error))

    def listen(self, ask: Callable[[], str | None]) -> int:
        """Hear what is typed, and watch, until `ask` gives None; 1 if the file is broken then."""
        left = Event()
        watching = Thread(target=self._watch, args=(left,), daemon=True)
        watching.start()
        try:
            while (line := ask()) is not None:
                self.hear(line)
        finally:
            left.set()
            watching.join()
        return BROKEN if self.bench.scenario is None else 0

    def _watch(self, left: Event) -> None:
        # who reads us may have gone; the one who is typing is told, here there is nobody to tell
        with suppress(BrokenPipeError):
            while not left.wait(EVERY):
                self.look()
