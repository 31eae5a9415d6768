"""What the coach says, laid over the page until a key is pressed."""

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
_ON_FIGURES = frozenset({"reported", "look", "sample"})
"""Lessons about what stands in the middle of the desk, which they must not cover."""


class CoachNote(Static):
    """A panel above the keys; it takes no room from the page, and no focus."""

    DEFAULT_CSS = """
    CoachNote { layer: over; dock: bottom; width: 100%; max-width: 92; height: auto;
                margin: 0 0 3 0; padding: 0 1; background: $panel; border: round $primary; }
    CoachNote.-middle { dock: top; margin: 7 0 0 0; }
    """

    def __init__(self, lesson: Lesson) -> None:
        lines = (
            Content(lesson.keys),
            clickable("any key", "goes on", "") + "  " + clickable("F6", "never again", NEVER),
        )
        super().__init__(Content("\n").join(lines), markup=False)
        self.border_title = "the coach"
        self.set_class(lesson.id not in _ON_FIGURES, "-middle")

    def on_click(self, event: events.Click) -> None:
        event.stop()
        if event.style.meta.get("key") == NEVER:
            self.app.simulate_key(NEVER)
        else:
            self.remove()
