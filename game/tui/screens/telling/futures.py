"""Both futures of a change, one figure at a time, with the band of their difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.page import Page
from game.tui.widgets.plots.plot import Plot
from game.tui.widgets.reading import Reading

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Curve
    from game.campaign.desk.otherwise import Otherwise, TwoCurves


class FuturesScreen(Page[None]):
    """Left and right go through the figures."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "curve(-1)", "figure before", key_display="←"),
        Binding("right,l", "curve(1)", "next figure", key_display="→"),
        Binding("pagedown,space", "page(1)", "read on", key_display="pgdn"),
        Binding("pageup", "page(-1)", "read above", show=False),
        Binding("escape,q,enter", "dismiss", "back", key_display="esc", id="last"),
    ]

    def __init__(self, found: Otherwise, caption: str = "") -> None:
        """Both futures; `caption` says the change in words, where there are any."""
        super().__init__()
        self._found, self._place = found, 0
        self._caption = caption or "; ".join(found.instead) or found.change

    def body(self) -> ComposeResult:
        with Vertical(id="futures"):
            yield Static(markup=False, id="futures-head")
            marks = [(self._found.month, self._caption)]
            yield Plot(_drawn(self._found.curves[0]), marks)
            with Reading(id="futures-words"):
                yield Static(markup=False, id="futures-said")

    def on_mount(self) -> None:
        self.call_after_refresh(self._draw)

    def action_curve(self, step: int) -> None:
        """Another figure."""
        self._place = (self._place + step) % len(self._found.curves)
        self._draw()

    def _draw(self) -> None:
        curve = self._found.curves[self._place]
        head = Content(f" {curve.name.upper()}").stylize("bold $primary")
        count = f"  {curve.unit}   {self._place + 1} of {len(self._found.curves)}    "
        was = Content("┄┄ as it was   ").stylize("$ai")
        other = Content("━━ otherwise").stylize("$people bold")
        line = head + Content(count).stylize("$muted") + was + other
        self.query_one("#futures-head", Static).update(line)
        self.query_one(Plot).show(_drawn(curve), bare=False)
        self.query_one("#futures-said", Static).update(self._words(curve))

    def _words(self, curve: TwoCurves) -> Content:
        from game.campaign.view.looking_back.difference import at_the_end, score, skipped

        said = f"{self._found.beside} Both have the same luck.".strip()
        lines = [
            said,
            at_the_end(curve, self._found.runs),
            *score(self._found),
            skipped(self._found),
        ]
        return Content("\n").join([Content(line.strip()) for line in lines if line])


def _drawn(curve: TwoCurves) -> Curve:
    from game.campaign.desk import Curve

    return Curve(curve.id, curve.name, curve.unit, curve.was, curve.other, "")
