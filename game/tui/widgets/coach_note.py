"""What the coach says, over the page or above its keys, until a key is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from game.tui.widgets.hints import clickable

if TYPE_CHECKING:
    from textual import events

    from game.campaign.coaching import Lesson

NEVER = "f6"
"""The key that sends the coach away for good."""
_ON_FOOT = frozenset({"letter", "ledger"})
"""Lessons about what stands at the foot of the desk: they lie on the figures, between departments
and inbox; all others lie below the figures, which are what they are about."""


class CoachNote(Static):
    """A panel above the keys, without focus; it lies over the page, but in its foot takes room."""

    DEFAULT_CSS = """
    CoachNote { width: 100%; max-width: 92; height: auto; padding: 0 1; background: $panel;
                border: round $primary; }
    CoachNote.-low { layer: over; dock: bottom; margin: 0 0 2 0; }
    CoachNote.-high { layer: over; dock: top; margin: 6 0 0 0; }
    """

    def __init__(self, lesson: Lesson, *, over: bool = True) -> None:
        lines = (
            Content(lesson.keys),
            clickable("enter", "goes on", "") + "  " + clickable("F6", "never again", NEVER),
        )
        super().__init__(Content("\n").join(lines), markup=False)
        self.border_title = "the coach"
        self.named = frozenset(lesson.named)
        """Keys that decide, and that it says are to be pressed."""
        if over:
            self.add_class("-high" if lesson.id in _ON_FOOT else "-low")

    def on_mouse_down(self, event: events.MouseDown) -> None:
        event.stop()  # the page puts the card away for what is pressed beside it

    def on_click(self, event: events.Click) -> None:
        event.stop()
        never = event.style.meta.get("key") == NEVER
        self.app.simulate_key(NEVER if never else "escape")  # as good as any key
