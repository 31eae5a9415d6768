"""Why is this figure what it is: the answer of whoever reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import STANDING_SIGNS, TONES, sparkline
from game.tui.screens.dialog import Dialog
from game.tui.widgets.figure_row import STANDING_STYLES

if TYPE_CHECKING:
    from game.campaign.desk import Figure

STANDINGS = {
    "audited": "audited: somebody has counted it",
    "true": "true: it can be counted",
    "reported": "reported: by someone with an interest in it",
    "sampled": "sampled: somebody has looked",
    "unknown": "unknown: nobody has asked",
}


class WhyScreen(Dialog[None]):
    """One figure, large, with its standing in words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,question_mark,q,space", "dismiss", "back", show=False)
    ]

    def __init__(self, figure: Figure, causes: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._figure = figure
        self._causes = causes

    def words(self) -> Content:
        figure = self._figure
        sign, style = TONES[figure.tone]
        head = Content(figure.name).stylize("bold") + "   "
        value = Content(f"{figure.text} {figure.band}").stylize("bold $primary")
        change = (
            Content(f"   {figure.change} {sign}").stylize(style) if figure.change else Content()
        )
        known = Content(f"{STANDING_SIGNS[figure.standing]} {STANDINGS[figure.standing]}")
        lines = [
            head + value + change,
            Content(sparkline(figure.trend, 24)).stylize("$primary"),
            known.stylize(STANDING_STYLES[figure.standing]),
            Content(figure.source).stylize("$muted"),
            Content(),
            Content(figure.why or "Nobody has offered an explanation."),
            *([Content()] if self._causes else []),
            *(Content(line) for line in self._causes),
        ]
        return Content("\n").join(lines)
