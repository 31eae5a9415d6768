"""The window a screen stands in: what it is called by its size, and drawing it once for a size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from textual.containers import VerticalScroll
from textual.screen import Screen

from game.tui.widgets.too_small import LEAST

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size

Breakpoints = list[tuple[int, str]]
WIDTHS: Breakpoints = [(0, "-tiny"), (LEAST[0], "-slim"), (80, "-narrow"), (124, "-wide")]
HEIGHTS: Breakpoints = [(0, "-flat"), (LEAST[1], "-short"), (26, "-roomy"), (32, "-tall")]
"""Cells from which a window is called so."""
TOO_SMALL = frozenset({"-tiny", "-flat"})
"""Those in which nothing can be played."""

ResultT = TypeVar("ResultT")


def classes_of(size: Size) -> tuple[str, str]:
    """How wide and how high a window of `size` is, as the style sheets call it."""
    return _last_of(WIDTHS, size.width), _last_of(HEIGHTS, size.height)


def _last_of(breakpoints: Breakpoints, cells: int) -> str:
    return [name for least, name in breakpoints if cells >= least][-1]


class Windowed(Screen[ResultT], Generic[ResultT]):
    """Has the classes of its window, and is not laid out again for what holds already.

    Textual lays a new screen out when it is shown, and again when that has given it a size; and it
    styles it when it is mounted, and again when it is shown. A third of a new screen's time.
    """

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    _drawn = False
    _sheets = 0
    """How many style sheets were read when it was shown last; before the first time, none."""

    def _on_screen_resume(self, event: events.ScreenResume) -> None:
        """Sheets may have been read since the last time; a new theme reaches covered screens, too.

        To style a desk again took 11 ms of each return to it, and drew all of it anew.
        """
        sheets = len(self.app.stylesheet.source)
        event.refresh_styles = 0 < self._sheets < sheets
        self._sheets = sheets

    def _screen_resized(self, size: Size) -> None:
        if size != self._size:
            super()._screen_resized(size)

    def _compositor_refresh(self) -> None:
        """Bars that the first layout has found to be needed stand in the first frame, too."""
        first, self._drawn = not self._drawn, True
        if first and any(each.show_vertical_scrollbar for each in self.query(VerticalScroll)):
            self._refresh_layout()  # which draws
        else:
            super()._compositor_refresh()
