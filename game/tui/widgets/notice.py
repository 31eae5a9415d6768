"""The line above the keys: what just happened, or why it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.widgets.hints import clickable, display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.geometry import Size

MOST, NARROW, MOST_IF_NARROW = 2, 80, 4
"""Lines that a notice may take; in a window of fewer cells than `NARROW`, more of them."""
ANY = 1, MOST_IF_NARROW
"""As few lines as it needs."""


class Notice(Widget):
    """Plain text; a refusal is marked by a sign as well as by colour."""

    DEFAULT_CSS = """
    Notice { height: auto; min-height: 1; max-height: 4; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.refused = False
        self._keys: tuple[tuple[str, str], ...] = ()
        self._limits = ANY

    def say(self, text: str, *keys: tuple[str, str]) -> None:
        """Show what happened; `keys` that answer it, each with what it does, can be clicked."""
        self._show(text, keys, refused=False)

    def refuse(self, reason: str) -> None:
        """Show why nothing happened."""
        self._show(reason, (), refused=True)

    def say_still(self, *wordings: str) -> None:
        """Show the first of some wordings that has room in the lines there are, or cut the last.

        Not a line more or less is taken: nothing moves under the mouse.
        """
        width = self.size.width
        held = len(self._lines(width))
        fitting = (each for each in wordings if len(Content(each).wrap(_room(width))) <= held)
        self._show(next(fitting, wordings[-1]), (), refused=False, limits=(held, held))

    def say_within(self, most: int, text: str, *keys: tuple[str, str]) -> None:
        """Show what happened in at most `most` lines: without `keys`, or cut, if it must be."""
        self._show(text, keys, refused=False, limits=(1, max(1, most)))

    def lines(self, width: int) -> int:
        """Lines that it takes in so many cells."""
        return len(self._lines(width))

    def _show(
        self,
        text: str,
        keys: tuple[tuple[str, str], ...],
        *,
        refused: bool,
        limits: tuple[int, int] = ANY,
    ) -> None:
        before, width = (self.text, self._keys, self.refused, self._limits), self.size.width
        if (text, keys, refused, limits) == before:
            return
        lines = len(self._lines(width))
        self.text, self._keys, self.refused, self._limits = text, keys, refused, limits
        self.refresh(layout=len(self._lines(width)) != lines)

    def on_click(self, event: events.Click) -> None:
        event.stop()
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        room, (least, most) = _room(width), self._limits
        most = min(most, MOST_IF_NARROW if width < NARROW else MOST)
        said = self._said().wrap(room)
        lines = _with_keys(
            said, [clickable(display(key), does, key) for key, does in self._keys], room
        )
        if len(lines) > most:
            lines = said
        if len(lines) > most:
            rest = Content(" ").join(lines[most - 1 :])
            lines = [*lines[: most - 1], rest.truncate(room, ellipsis=True)]
        lines += [Content()] * (least - len(lines))
        return [Content(" ") + line for line in lines]

    def _said(self) -> Content:
        words = " ".join(self.text.split())
        sign, style = ("✗ ", "$bad bold") if self.refused else ("", "$muted")
        return Content(f"{sign}{words}").stylize(style)


def _room(width: int) -> int:
    return max(10, width - 2)


def _with_keys(said: Sequence[Content], keys: Sequence[Content], room: int) -> list[Content]:
    """The keys behind what is said, none of them parted from what it does unless it must be."""
    lines = [line for line in said if line]
    dot = Content("  · ").stylize("$muted")
    for key in keys:
        if lines and lines[-1].cell_length + dot.cell_length + key.cell_length <= room:
            lines[-1] = lines[-1] + dot + key
        else:
            lines += key.wrap(room)
    return lines
