"""Somebody who plays: by mouse alone or by keys, always on what the screen shows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from textual.events import MouseScrollDown, MouseScrollUp

from game.tui.widgets.coach_note import CoachNote
from tests.tui.playing import click_at, lines, settle, text, where
from tests.walks.cut import cut

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from game.campaign.desk import Desk
    from game.tui.app import HumansWantedApp

WHEEL = 40
"""Turns of the wheel after which something is not there."""


PATIENCE = 5
"""Times that a page on which something is cut is looked at again."""


class DeadEndError(AssertionError):
    """There is no way on."""


class Walker:
    """Goes on by `go`; looks at every screen and remembers what was cut on it."""

    def __init__(self, app: HumansWantedApp, pilot: Pilot[Any], *, mouse: bool) -> None:
        self.app, self.pilot, self.mouse = app, pilot, mouse
        self.seen: Counter[str] = Counter()
        self.cuts: dict[str, None] = {}
        self.sizes: tuple[tuple[int, int], ...] = ()
        """Sizes that the window takes on each page, before it goes back to the first."""

    @property
    def at(self) -> str:
        """The screen's name."""
        return where(self.app)

    @property
    def desk(self) -> Desk:
        """The desk of the game in hand."""
        game = next(one.game for one in reversed(self.app.screen_stack) if hasattr(one, "game"))
        found: Desk = game.desk()
        return found

    async def go(self, words: str, *keys: str) -> None:
        """Click on `words`, or press `keys`; then see what comes."""
        if self.mouse:
            await self.click(words)
        else:
            for key in keys:
                await self.pilot.press(key)
                await settle(self.pilot)
        await self.look()

    def dead_end(self, words: str) -> DeadEndError:
        """There is no way on, with the screen as it was."""
        return DeadEndError(f"{words} on {self.at}:\n{text(self.app)}")

    async def look(self) -> None:
        """Wait for what is being worked out, and look at the whole screen."""
        await self.app.workers.wait_for_complete()
        await settle(self.pilot)
        self.seen[self.at] += 1
        found = cut(self.app)
        for _ in range(PATIENCE if found else 0):
            # a page may be on its way still, where the machine is busy: what is cut stays so
            await settle(self.pilot)
            found = [each for each in cut(self.app) if each in found]
        self.cuts.update(dict.fromkeys(found))
        if self.app.screen.query(CoachNote):
            await self.go("enter goes on", "enter")  # which does nothing but send the coach away

    async def resize(self) -> None:
        """Let the window take every size, and come back to the one it had."""
        first = tuple(self.app.size)
        for size in (*self.sizes, first) if self.sizes else ():
            await self.pilot.resize_terminal(*size)
            await self.look()

    async def click(self, words: str) -> None:
        """Click on the first place that shows `words`, turning the wheel to find it."""
        place = self._place(words) or await self._wheel_to(words)
        if place is None:
            raise self.dead_end(f"{words!r} is not to be found")
        await click_at(self.pilot, place)

    def _place(self, words: str) -> tuple[int, int] | None:
        for y, line in enumerate(lines(self.app)):
            if words in line:
                return line.index(words), y
        return None

    async def _wheel_to(self, words: str) -> tuple[int, int] | None:
        width, height = self.app.size
        spots = [(width // 4, height // 2), (3 * width // 4, height // 2), (width // 4, height - 6)]
        for spot in spots:
            for turn in (MouseScrollDown, MouseScrollUp):
                for _ in range(WHEEL):
                    before = text(self.app)
                    await self.pilot._post_mouse_events([turn], offset=spot)
                    await settle(self.pilot)
                    place = self._place(words)
                    if place is not None:
                        return place
                    if text(self.app) == before:
                        break
        return None
