"""Keys typed faster than screens come: each goes where it would if the one before were drawn."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from textual import events
from textual.app import App, ReturnType
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.message_pump import MessagePump

_SOON = 0.002
"""Seconds until the next look whether the last key has done all that it does."""
_PATIENCE = 100
"""Looks after which the next key goes on all the same: something else is busy all the time."""


class KeysInTurn(App[ReturnType]):
    """Sends a key on only when nothing is left to do of the one before.

    Textual sends each at once to what has the focus then: of `i Enter` in one go, as a pasted line
    or a slow connection sends them, Enter reached the line that `i` was about to leave.
    """

    _looks = 0

    def __init__(self) -> None:
        super().__init__()
        self.typed: deque[events.Key] = deque()
        """Keys that wait for their turn."""

    async def on_event(self, event: events.Event) -> None:
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
        elif not await self._check_bindings(event.key, priority=True):  # ctrl+c waits for nobody
            self.typed.append(event)
            if len(self.typed) == 1:
                await self._next_key()

    def send_on(self, event: events.Key) -> None:
        """A key that has closed a box goes to what lay below, before all keys typed after it."""
        self.typed.appendleft(events.Key(event.key, event.character))
        if len(self.typed) == 1:
            self._look_soon()

    async def _next_key(self) -> None:
        if self._at_work() and self._looks < _PATIENCE:
            self._looks += 1
        elif self.typed:
            self._looks = 0
            await super().on_event(self.typed.popleft())
        if self.typed:
            self._look_soon()

    def _look_soon(self) -> None:
        self.set_timer(_SOON, lambda: self.call_later(self._next_key))

    def _at_work(self) -> bool:
        """Whether a widget has a message to read, or has not been mounted yet."""
        widgets = [self.screen, *self.screen.walk_children(Widget)]
        pumps: list[MessagePump] = [self, *self.screen_stack[:-1], *widgets]
        if any(pump.message_queue_size for pump in pumps):
            return True
        return not all(widget.is_mounted for widget in widgets)
