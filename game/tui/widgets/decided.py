"""The decisions that mattered most, found while the page is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from game.errors import GameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.campaign.desk.why import Decisive
    from game.tui.services import Game


class Decided(Static):
    """Fills itself; until then it says that it is looking."""

    DEFAULT_CSS = "Decided { height: auto; margin-top: 1; }"

    def __init__(self, game: Game) -> None:
        super().__init__(_headed([Content("looking …").stylize("$muted")]), markup=False)
        self._game = game

    def on_mount(self) -> None:
        self._look()

    @work(thread=True, exclusive=True)
    def _look(self) -> None:
        still = unless_left()

        def told(done: int, whole: int) -> None:
            still(done, whole)
            words = f"looking … played again without each of your {whole} decisions: {done} so far"
            self.app.call_from_thread(self._say, words)

        try:
            found = self._game.decisive(told=told)
        except GameError as error:
            if not get_current_worker().is_cancelled:
                self.app.call_from_thread(self._say, str(error))
            return
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._tell, found)

    def _say(self, words: str) -> None:
        if self.is_attached:
            self.update(_headed([Content(words).stylize("$muted")]))

    def _tell(self, found: tuple[Decisive, ...]) -> None:
        lines = [line for one in found for line in _lines(one)]
        self.update(_headed(lines or [Content("No single one did.").stylize("$muted")]))


def unless_left() -> Callable[[int, int], None]:
    """Hears of the progress of a long answer, and stops it when nobody waits for it any more."""
    worker = get_current_worker()

    def told(_done: int, _whole: int) -> None:
        if worker.is_cancelled:
            raise GameError("nobody waits for it any more")

    return told


def _headed(lines: list[Content]) -> Content:
    return Content("\n").join([Content("WHAT MATTERED MOST").stylize("$muted bold"), *lines])


def _lines(one: Decisive) -> tuple[Content, Content]:
    said = Content(f"month {one.month}: {one.told}")
    later = f" · {one.hung}" if one.hung else ""
    return said, Content(f"  {one.effect}{later}").stylize("$muted")
