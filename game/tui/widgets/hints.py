"""The last lines: keys that work here, each clickable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import Binding
    from textual.geometry import Size
    from textual.screen import Screen

MOST = 2
"""Lines that the keys may take."""
_GAP = "  "
CAPS = {"escape": "esc", "question_mark": "?", "backspace": "⌫"}
"""Keys that are printed otherwise than Textual names them."""


class Hints(Widget):
    """The screen's shown bindings on as few lines as they need, the last one always.

    A screen may say in `hinted_above` which keys it shows elsewhere.

    One widget with clickable spans: a Textual `Footer` mounts one widget a key and remounts them
    at each change of focus.
    """

    DEFAULT_CSS = """
    Hints { height: auto; dock: bottom; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._height = 1
        self._drawn: tuple[int, int, list[Binding]] | None = None
        """The width, how many answers there are, and the keys of the lines last packed."""
        self._kept: list[Content] = []

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._refreshed)

    def _refreshed(self, screen: Screen[object]) -> None:
        # a new layout costs more than a line redrawn, and the keys seldom need another line
        width = self.size.width  # none yet: the first layout is still to come
        self.refresh(layout=width > 0 and len(self._lines(width)) != self._height)

    def on_click(self, event: events.Click) -> None:
        event.stop()
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        self._height = len(self._lines(width))
        return self._height

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        """Packed once for the same keys: a new screen asks half a dozen times."""
        drawn = width, getattr(self.screen, "asked", 0), self._hinted()
        if drawn != self._drawn:
            self._drawn, self._kept = drawn, self._packed(drawn[2][:], width)
        return self._kept

    def _packed(self, hinted: list[Binding], width: int) -> list[Content]:
        lines = self._pack(hinted, width)
        fewer = [one for one in hinted if one.key != "enter" or one.id == "last"]
        if len(self._pack(fewer, width)) < len(lines):
            # Enter goes first: on a line with a cursor it needs no telling
            hinted, lines = fewer, self._pack(fewer, width)
        while len(lines) > MOST:
            del hinted[-2]
            lines = self._pack(hinted, width)
        return lines

    def _pack(self, hinted: Sequence[Binding], width: int) -> list[Content]:
        return packed([self._hint(one) for one in hinted], width)

    def _hint(self, binding: Binding) -> Content:
        if binding.action.startswith("answer("):
            most = getattr(self.screen, "asked", 0)
            return hint_of("1" if most == 1 else f"1-{most}", binding)
        return hint_of(display(self.app.get_key_display(binding)), binding)

    def _hinted(self) -> list[Binding]:
        active = self.screen.active_bindings.values()
        above: frozenset[str] = getattr(self.screen, "hinted_above", frozenset())
        shown = [
            b.binding
            for b in active
            if b.enabled and b.binding.show and b.binding.description and b.binding.key not in above
        ]
        unique: dict[str, Binding] = {}
        for binding in shown:
            unique.setdefault(binding.action, binding)
        last = [binding for binding in unique.values() if binding.id == "last"]
        return [binding for binding in unique.values() if binding.id != "last"] + last


def ways_on(screen: Screen[Any]) -> tuple[tuple[str, str], ...]:
    """The key that leads on from a screen, and the one that lists them all."""
    active = (one.binding for one in screen.active_bindings.values() if one.enabled)
    last = [(each.key, each.description) for each in active if each.id == "last"]
    return (*last[:1], ("f1", "lists the keys"))


def packed(hints: Sequence[Content], width: int) -> list[Content]:
    """Hints on lines of `width` cells, in order, none of them parted."""
    lines = [Content(" ")]
    for hint in hints:
        gap = _GAP if lines[-1].cell_length > 1 else ""
        if gap and lines[-1].cell_length + len(gap) + hint.cell_length > width:
            lines.append(Content(" "))
            gap = ""
        lines[-1] = lines[-1] + gap + hint
    return lines


def display(key: str) -> str:
    """A key as printed: function keys in capitals, the others as on their caps."""
    key = CAPS.get(key, key)
    return key.upper() if key[:1] == "f" and key[1:].isdigit() else key


def hint_of(key: str, binding: Binding) -> Content:
    """A key and what it does; a click does it too."""
    return clickable(key, binding.description, binding.key)


def clickable(shown: str, words: str, key: str) -> Content:
    """Words with their key before them; a click on them is the key.

    Not an `@click` link: those take the theme's link colour from the key.
    """
    link = Style.from_meta({"key": key})
    text = Content(shown).stylize("$primary bold") + " " + words
    return text.stylize(link)
