"""Finding cut words: what a widget was given, against what it drew."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import MOODS, STANDING_SIGNS
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

Cut = tuple[str, str]
"""Which widget, and the text that it did not show whole."""

_SIGNS = " " + "".join(STANDING_SIGNS.values()) + "".join(sign for sign, _, _ in MOODS.values())


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[Cut]]:
    """Collects all that is cut while it is being drawn, by an ellipsis or by the widget's edge."""
    found: set[Cut] = set()
    drawing: list[Widget] = []
    truncate, draw = Content.truncate, Widget._render_content

    def truncated(self: Content, max_width: int, **how: Any) -> Content:
        cut = self.cell_length > max_width and self.plain.strip()
        if drawing and cut and not _told_below(drawing[-1], self.plain):
            found.add((_name(drawing[-1]), self.plain))
        return truncate(self, max_width, **how)

    def drawn(self: Widget) -> None:
        drawing.append(self)
        try:
            draw(self)
        finally:
            drawing.pop()
        found.update((_name(self), words) for words in _lost(self))

    with monkeypatch.context() as patched:
        patched.setattr(Content, "truncate", truncated)
        patched.setattr(Widget, "_render_content", drawn)
        yield found


def _told_below(widget: Widget, words: str) -> bool:
    """Whether the line above the keys says it when the cursor is on this row."""
    return isinstance(widget, Row) and words.strip(_SIGNS) in widget.told(widget.item)


def _name(widget: Widget) -> str:
    return f"{type(widget.screen).__name__} {type(widget).__name__}#{widget.id or ''}"


def _lost(widget: Widget) -> list[str]:
    """What the widget's content says and its lines do not, from the first word that is missing."""
    given = widget._render()
    if not isinstance(given, Content) or not widget.size.area:
        return []
    lines = (strip.text for strip in widget._render_cache.lines)
    shown = "".join("".join(lines).split())
    said = "".join(given.plain.split())
    return [] if said in shown else [given.plain.strip()]
