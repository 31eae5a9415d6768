"""A column that scrolls with the cursor and leaves the arrow keys to it."""

from __future__ import annotations

from textual.containers import VerticalScroll


class Column(VerticalScroll, can_focus=False, inherit_bindings=False):
    """A scrolling container without keys of its own."""
