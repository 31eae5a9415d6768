"""Bars, sparklines and the signs that stand beside every colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Sequence

PEOPLE = "▇"
AI = "█"
GIG = "▒"
SLOT = "░"
FLOOR = "▁"
POINT, NO_POINT = "●", "○"
CURSOR = "▸"

_STEPS = "▁▂▃▄▅▆▇█"
_UNKNOWN = "─"

STANDING_SIGNS = {"audited": "■", "true": "■", "reported": "»", "sampled": "±", "unknown": "?"}
"""A sign for how a figure is known, for rows too narrow for the words."""

TONES = {"better": ("▲", "$good"), "worse": ("▼", "$bad"), "same": ("·", "$muted")}
"""Sign and colour of a change: ▲ is good news, ▼ is bad news, whichever way the number went."""

MOODS = {
    "slack": ("◦", "slack", "$muted"),
    "calm": ("·", "calm", "$foreground"),
    "high": ("▲", "high", "$warning"),
    "breaking": ("‼", "breaking", "$bad bold"),
}
"""Sign, word and colour of a department's work pressure."""

STATES = {
    "here": ("●", "$people"),
    "listed": ("✗", "$bad"),
    "laid off": ("○", "$muted"),
    "resigned": ("○", "$muted"),
    "back": ("◆", "$good"),
    "gone": ("·", "$muted"),
}
"""Sign and colour of what became of a named person."""


def bar(share: float, width: int, full: str, empty: str) -> tuple[str, str]:
    """Full and empty cells of a bar for `share` (0-1), the two parts `width` cells together."""
    cells = round(min(1.0, max(0.0, share)) * width)
    if share > 0:
        cells = max(1, cells)
    return full * cells, empty * (width - cells)


def points(count: int, of: int) -> str:
    """Focus as dots: ``●●●○``."""
    return POINT * count + NO_POINT * max(0, of - count)


def sparkline(trend: Sequence[float | None], width: int) -> str:
    """The last `width` values as block characters; months nobody knows stay a dash."""
    shown = list(trend)[-width:]
    known = [value for value in shown if value is not None]
    if not known:
        return ("─ " * width)[:width].rstrip()
    low, high = min(known), max(known)
    return "".join(_step(value, low, high) for value in shown)


def _step(value: float | None, low: float, high: float) -> str:
    if value is None:
        return _UNKNOWN
    # A figure that moves by less than 2 % is not made to look like a mountain range.
    room = max(high - low, abs(high) * 0.02, 1e-9)
    middle = (high + low) / 2
    place = 0.5625 + (value - middle) / room  # the middle of a step, so that a flat line is flat
    return _STEPS[min(7, max(0, int(place * 8)))]


def cell(text: str, width: int, style: str = "", *, right: bool = False) -> Content:
    """`text` in exactly `width` terminal cells, shortened with an ellipsis; never markup."""
    content = Content(" ".join(text.split())).truncate(width, ellipsis=True)
    pad = width - content.cell_length
    content = content.pad_left(pad) if right else content.pad_right(pad)
    return content.stylize(style) if style else content
