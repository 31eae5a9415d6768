"""The real app over the real rules and a store of its own, walked in one of several ways."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from game.cli.screens import wired
from game.frozen import dataclass
from game.store.saves import Saves
from game.tui.app import HumansWantedApp
from tests.tui.playing import SMALL, settle
from tests.walks.game import walk
from tests.walks.walker import DeadEndError, Walker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kind:
    """A way of walking."""

    mouse: bool = False
    no_color: bool = False
    theme: str = "night-edition"
    size: tuple[int, int] = SMALL
    sizes: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Walked:
    """What came of it."""

    ending: str
    trouble: str
    cuts: tuple[str, ...]
    screens: int
    """Screens looked at."""
    decisions: tuple[str, ...]

    @property
    def well(self) -> bool:
        """Whether it reached an ending and cut nothing."""
        return bool(self.ending) and not self.trouble and not self.cuts

    def line(self, name: str) -> str:
        """The walk in a line, and what was wrong below it."""
        keys = sorted({each.partition("=")[0] for each in self.decisions if "#" not in each})
        ended = self.ending or "no ending"
        head = f"{name}: {ended} · {self.screens} screens, {len(self.decisions)} decisions: "
        return "\n  ".join([head + " ".join(keys), *filter(None, [self.trouble]), *self.cuts])


KINDS = {
    "mouse": Kind(mouse=True),
    "nocolor": Kind(no_color=True),
    "contrast": Kind(theme="high-contrast"),
    "resize": Kind(size=(160, 50), sizes=((80, 24), (60, 20), (200, 60))),
}


async def on_screens(home: Path, kind: Kind, months: int = 99) -> Walked:
    """Walk a game, or some months of one."""
    os.environ["HUMANS_WANTED_HOME"] = str(home)
    with _coloured(no_color=kind.no_color):
        app = HumansWantedApp(wired(cache(lambda: Saves(home / "saves.sqlite3"))))
        app.animation_level = "none"
        async with app.run_test(size=kind.size) as pilot:
            app.theme = kind.theme
            await settle(pilot)
            walker = Walker(app, pilot, mouse=kind.mouse)
            walker.sizes = kind.sizes
            return await _walk(walker, months)


async def _walk(walker: Walker, months: int) -> Walked:
    ending = trouble = ""
    try:
        ending = await walk(walker, months)
    except DeadEndError as dead:
        trouble = str(dead)
    games = walker.app.services.games()
    game = walker.app.services.resume(games[0].id) if games else None
    decisions = tuple(getattr(game, "decisions", ()))
    return Walked(ending, trouble, tuple(walker.cuts), walker.seen.total(), decisions)


@contextmanager
def _coloured(*, no_color: bool) -> Iterator[None]:
    before = os.environ.pop("NO_COLOR", None)
    if no_color:
        os.environ["NO_COLOR"] = "1"
    try:
        yield
    finally:
        os.environ.pop("NO_COLOR", None)
        if before is not None:
            os.environ["NO_COLOR"] = before
