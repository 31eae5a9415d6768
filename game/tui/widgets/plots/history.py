"""Histories of figures as believed: one large, and as many small ones as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from game.tui.glyphs import STANDING_SIGNS, cell
from game.tui.widgets.plots.plot import Canvas, draw
from game.tui.widgets.rows.figure_row import STANDING_STYLES, change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Desk, Figure

_AXIS = 8
_SMALL = (34, 7)
"""Cells and lines below which a history says nothing."""
_TALL = 10
"""Lines of the large one, where there are small ones too."""
_ORDER = ("quality", "customers", "profit", "churn", "cash", "brand", "burnout", "revenue")
"""What a chief executive would look at first."""


class History(Widget):
    """The figure under the cursor, then others; looks and claims are marked under the months."""

    DEFAULT_CSS = """
    History { height: 1fr; text-wrap: nowrap; }
    """

    def __init__(self, alone: str = "") -> None:
        """Draw all there is room for, or one figure `alone`."""
        super().__init__()
        self._desk: Desk | None = None
        self._alone, self._chosen = bool(alone), alone or _ORDER[0]

    def show(self, desk: Desk) -> None:
        """Draw the figures of `desk`."""
        if desk is not self._desk:
            self._desk = desk
            self.refresh()

    def choose(self, figure: str) -> None:
        """Draw another figure large."""
        if figure != self._chosen:
            self._chosen = figure
            self.refresh()

    def render(self) -> Content:
        width, height = self.size
        if self._desk is None or width < _SMALL[0] or height < _SMALL[1]:
            return Content()
        if self._alone:
            found = [one for one in self._desk.figures if one.id == self._chosen]
            drawn = [line for one in found for line in picture(one, self._desk, width - 1, height)]
        else:
            drawn = histories(self._desk, self._chosen, width - 1, height)
        return Content("\n").join(drawn)


def histories(desk: Desk, chosen: str, width: int, height: int) -> list[Content]:
    """Lines of the whole picture, the first of them saying what the marks mean."""
    drawn = _drawn(desk, chosen, width, height)
    legend = Content("▲ you claimed  ± you looked").stylize("$muted")
    gap = width - drawn[0].cell_length - legend.cell_length
    return [drawn[0] + " " * gap + legend, *drawn[1:]] if gap > 1 else drawn


def _drawn(desk: Desk, chosen: str, width: int, height: int) -> list[Content]:
    first, *others = _sorted(desk.figures, chosen)
    across = max(1, width // (_SMALL[0] + 2))
    deep = (height - _TALL) // (_SMALL[1] + 1) if others else 0
    if deep < 1:
        return picture(first, desk, width, height)
    lines = picture(first, desk, width, height - deep * (_SMALL[1] + 1))
    for row in range(deep):
        group = others[row * across : (row + 1) * across]
        lines += _beside([picture(one, desk, width // across - 2, _SMALL[1]) for one in group])
    return lines


def picture(figure: Figure, desk: Desk, width: int, height: int) -> list[Content]:
    """One figure: its title, its curve, and the months below."""
    known = [value for value in figure.trend if value is not None]
    room = height - 3
    if not known or len(figure.trend) < 2:
        nothing = Content("  nobody knows" if not known else "  no month has passed yet")
        blank = [Content()] * (height - 2)
        return [_title(figure), nothing.stylize("$muted italic"), *blank]
    canvas, span = Canvas(width - _AXIS, room), _span(known)
    draw(canvas, figure.trend, len(figure.trend), span, every=1)
    labels = _labels(figure, span, room)
    rows = [
        cell(labels.get(row, ""), _AXIS - 2, "$muted", right=True)
        + Content(" │").stylize("$rule")
        + Content("".join(canvas.glyph(column, row) for column in range(canvas.width))).stylize(
            "$primary"
        )
        for row in range(room)
    ]
    return [_title(figure), *rows, *_foot(figure, desk, canvas.width)]


def _sorted(figures: Sequence[Figure], chosen: str) -> list[Figure]:
    """The chosen one, then those that somebody knows, in the order in which one looks."""
    first = next((one for one in figures if one.id == chosen), figures[0])
    rest = [one for one in figures if one is not first and any(v is not None for v in one.trend)]
    place = {name: number for number, name in enumerate(_ORDER)}
    return [first, *sorted(rest, key=lambda one: place.get(one.id, len(place)))]


def _title(figure: Figure) -> Content:
    sign = STANDING_SIGNS[figure.standing]
    value = Content(f" {figure.text}{figure.band and f' {figure.band}'}").stylize("bold")
    moved = Content(f" {' '.join(change(figure).plain.split())}").stylize("$muted")
    known = Content(f"  {sign} {figure.standing}").stylize(STANDING_STYLES[figure.standing])
    return Content(f" {figure.name}").stylize("$muted bold") + value + moved + known


def _span(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    # a figure that moves by less than 2 % is not made to look like a mountain range
    room = max(high - low, abs(high) * 0.02, 1e-9) * 0.55
    middle = (low + high) / 2
    return middle - room, middle + room


def _labels(figure: Figure, span: tuple[float, float], room: int) -> dict[int, str]:
    from game.campaign.knowing.reporters import reporters
    from game.campaign.words import wording

    style = next((one.style for one in reporters() if one.id == figure.id), None)
    ends = {0: span[1], room - 1: span[0]} if room > 1 else {0: span[1]}
    return {
        row: wording.figure(value, style) if style else f"{value:.3g}"
        for row, value in ends.items()
    }


def _foot(figure: Figure, desk: Desk, width: int) -> list[Content]:
    """The months, and in which of them somebody looked or you said something."""
    last = desk.month - 1
    first = last - len(figure.trend) + 1
    looked = {look.month - 1 for look in desk.looked if look.figure == figure.id and look.said}
    said = {claim.month - 1 for claim in desk.claims}
    marks = [" "] * width
    for months, sign in ((said, "▲"), (looked, "±")):
        for month in months:
            if first <= month <= last:
                marks[round((month - first) * (width - 1) / (last - first))] = sign
    ends = f"{first}".ljust(width - len(str(last))) + f"{last}"
    return [
        Content("month".rjust(_AXIS - 2) + "  " + ends).stylize("$muted"),
        Content(" " * _AXIS) + Content("".join(marks)).stylize("$ai"),
    ]


def _beside(pictures: Sequence[list[Content]]) -> list[Content]:
    """Pictures side by side, a line free above them."""
    wide = [max(line.cell_length for line in one) for one in pictures]
    rows = zip(*pictures, strict=True)
    lines = [
        Content("  ").join(
            [
                line.pad_right(width - line.cell_length)
                for line, width in zip(row, wide, strict=True)
            ]
        )
        for row in rows
    ]
    return [Content(), *lines]
