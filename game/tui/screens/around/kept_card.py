"""What a kept game came to, drawn beside the list while the cursor rests on it."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

from textual import work
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from game.errors import GameError
from game.tui.screens.ending.printed import listed, score
from game.tui.screens.ending.told import SHORT
from game.tui.widgets.decided import Decided
from game.tui.widgets.plots.history import History
from game.tui.widgets.plots.plot import Plot, bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget

    from game.campaign.desk import Desk, Ending
    from game.tui.services import Game, PastGame

REST = 0.2
"""Seconds on a line before its game is read: whoever walks down the list waits for none."""
DRAWN = ("quality", "customers")
"""Curves of a game that is over."""
_TWO = 76
"""Cells from which the score and what mattered stand side by side."""
_LAST = 4
"""Decisions told of a game that goes on."""


class KeptCard(VerticalScroll):
    """Reads the game in a thread, once while the page is open."""

    can_focus = False

    def __init__(self, read: Callable[[str], Game]) -> None:
        """`read` opens a game by its id, in seconds."""
        super().__init__(id="past-card")
        self._opened_by = read
        self._known: dict[str, Game] = {}
        self._shown = ""

    def show(self, game: PastGame | None, *, unread: bool) -> None:
        """Tell of `game`; nothing true of one whose curtain is `unread`."""
        identity = game.id if game else ""
        if identity == self._shown or not self.display:
            return
        self._shown = identity
        self._lay([])
        if game:
            self._read(game.id, unread)

    def read_on(self) -> None:
        """A page down; from the end back to the top."""
        at_end = self.scroll_y >= self.max_scroll_y
        place = 0 if at_end else self.scroll_y + max(1, self.size.height - 1)
        self.scroll_to(y=place, animate=False)

    def forget(self) -> None:
        """They may have been played on since."""
        self._known.clear()
        self._shown = ""

    @work(thread=True, exclusive=True)
    def _read(self, identity: str, unread: bool) -> None:
        worker = get_current_worker()
        sleep(REST)
        if worker.is_cancelled:
            return
        try:
            game = self._known.get(identity) or self._opened_by(identity)
            parts = list(_told_of(game, game.desk(), unread=unread, wide=self.size.width >= _TWO))
        except GameError as error:
            parts = [Static(Content(str(error)), markup=False, classes="muted")]
        else:
            self._known[identity] = game
        if not worker.is_cancelled:
            self.app.call_from_thread(self._lay, parts)

    def _lay(self, parts: list[Widget]) -> None:
        if self.is_attached:
            self.remove_children()
            self.mount_all(parts)


def _told_of(game: Game, desk: Desk, *, unread: bool, wide: bool) -> Iterator[Widget]:
    if desk.ending is None:
        yield from _in_play(game, desk)
    else:
        yield Static(Content(desk.ending.headline).stylize("bold"), markup=False)
        if not unread:
            beside = Horizontal if wide else Vertical
            results = Static(score(desk.ending), markup=False)
            yield beside(results, Decided(game), classes="past-results")
        yield from curves(desk.ending, bare=unread)


def curves(ending: Ending, *, bare: bool, beside: Ending | None = None) -> Iterator[Widget]:
    """Quality and customers of a game that is over, each under its name; `bare`: as told alone.

    On the scale that the curves of `beside` need as well.
    """
    legend = "   ".join(SHORT[: 1 if bare else 2])
    for curve in (one for one in ending.curves if one.id in DRAWN):
        head = Content(f"{curve.name.upper()}  ").stylize("$muted bold")
        words = Content(f"{curve.unit}   {legend}").stylize("$muted")
        yield Static(head + words, markup=False, classes="past-curve")
        others = beside.curves if beside else ()
        spans = [bounds(one) for one in (curve, *others) if one.id == curve.id]
        span = min(low for low, _ in spans), max(high for _, high in spans)
        plot = Plot(curve, ending.events, span)
        plot.show(curve, bare=bare)
        yield plot


def _in_play(game: Game, desk: Desk) -> Iterator[Widget]:
    """A game that goes on: what its desk says, and nothing else."""
    waits = sum(1 for letter in desk.letters if letter.options and not letter.answer)
    said = (
        f"{desk.date} · focus {desk.focus} of {desk.focus_full}",
        f"{waits} to answer" if waits else "nothing to answer",
        desk.wants,
    )
    yield Static(Content(" · ".join(part for part in said if part)), markup=False)
    if desk.month == 1:
        return
    history = History()
    history.show(desk)
    yield history
    last = tuple(f"month {one.month}: {one.told}" for one in game.taken()[-_LAST:])
    yield Static(listed("The last that you decided", last), markup=False)
