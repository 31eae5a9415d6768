"""What a screen cuts: text given to a widget, and neither shown nor reached by scrolling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.tui.app import HumansWantedApp

CUT_WORD = re.compile(r"\w…")
"""A word that ends before it should; 'looking …' is a word with a sign behind it."""


def cut(app: HumansWantedApp) -> list[str]:
    """A line for each widget of the screen that hides a part of its text for good."""
    found = []
    for widget in app.screen.walk_children(Widget):
        region = widget.region
        if region.area and not list(widget.children):
            name = f"{type(app.screen).__name__} {app.size.width}x{app.size.height} {widget!r}"
            found += [f"{name}: {words}" for words in _faults(widget)]
    return found


def _faults(widget: Widget) -> Iterator[str]:
    room = widget.content_size
    needed = widget.get_content_height(widget.container_size, widget.app.size, room.width)
    if needed > room.height and not _scrolls(widget) and not _is_ruled(widget):
        yield f"{needed} lines in {room.height}"
    if not any(_scrolls(parent) for parent in widget.ancestors if parent is not widget.screen):
        edge = (widget.parent if isinstance(widget.parent, Widget) else widget.screen).region
        if widget.region.bottom > edge.bottom or widget.region.bottom > widget.app.size.height:
            yield f"ends at line {widget.region.bottom} of {edge.bottom}"
    drawn = widget.render()
    if isinstance(drawn, Content):
        yield from _drawn(widget, drawn.plain, room.width)


def _is_ruled(widget: Widget) -> bool:
    """Whether only a line across, drawn for a wider window, does not fit."""
    drawn = widget.render()
    return isinstance(drawn, Content) and "────" in drawn.plain.rpartition("\n")[2]


def _scrolls(widget: object) -> bool:
    styles = getattr(widget, "styles", None)
    return styles is not None and styles.overflow_y in {"auto", "scroll"}


def _drawn(widget: Widget, text: str, width: int) -> Iterator[str]:
    if widget.styles.text_wrap == "nowrap":
        yield from (f"too wide: {one!r}" for one in text.split("\n") if cell_len(one) > width)
    if isinstance(widget, Row):
        shown = 0 if widget.told(widget.item) else text.count("…")
        if shown > repr(widget.item).count("…") + text.count("… open"):
            yield f"cut: {text!r}"
    elif CUT_WORD.search(text):
        yield f"cut: {text!r}"
