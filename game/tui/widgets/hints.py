"""The last line: keys that work here, each clickable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

if TYPE_CHECKING:
    from textual import events
    from textual.binding import Binding
    from textual.screen import Screen


class Hints(Widget):
    """As many of the screen's shown bindings as fit, the last one always.

    One widget with clickable spans: a Textual `Footer` mounts one widget a key and remounts them
    at each change of focus.
    """

    DEFAULT_CSS = """
    Hints { height: 1; dock: bottom; text-wrap: nowrap; }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._refreshed)

    def _refreshed(self, screen: Screen[object]) -> None:
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def render(self) -> Content:
        hints = [hint_of(display(self.app.get_key_display(b)), b) for b in self._hinted()]
        if not hints:
            return Content("")
        *front, last = hints
        line = Content(" ")
        for hint in front:
            if line.cell_length + hint.cell_length + last.cell_length + 2 <= self.size.width:
                line = line + hint + "  "
        return line + last

    def _hinted(self) -> list[Binding]:
        active = self.screen.active_bindings.values()
        shown = [
            b.binding for b in active if b.enabled and b.binding.show and b.binding.description
        ]
        unique: dict[str, Binding] = {}
        for binding in shown:
            unique.setdefault(binding.action, binding)
        last = [binding for binding in unique.values() if binding.id == "last"]
        return [binding for binding in unique.values() if binding.id != "last"] + last


def display(key: str) -> str:
    """A key as printed: function keys in capitals."""
    return key.upper() if key[:1] == "f" and key[1:].isdigit() else key


def hint_of(key: str, binding: Binding) -> Content:
    """A key and what it does; a click does it too."""
    # Not an `@click` link: those take the theme's link colour from the key.
    link = Style.from_meta({"key": binding.key})
    text = Content(key).stylize("$primary bold") + " " + binding.description
    return text.stylize(link)
