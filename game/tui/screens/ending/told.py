"""What is said of a curve before the curtain, while it rises, and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.campaign.view.ending.apart import furthest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Curve, Ending

GUESSED = "quality"
"""The curve that the question before the curtain was about."""
MEANWHILE = "And this is what was so …"
FULL = ("┄┄ what you were told", "━━ what was so")
SHORT = ("┄┄ told", "━━ so")
"""What the lines are, where there is room and where there is not."""


def before(curve: Curve) -> str:
    """What is said of a curve while only what was told is drawn."""
    asked = any(value is not None for value in curve.told)
    return "This is what you saw." if asked else "You saw nothing of it: nobody had asked."


def after(ending: Ending, curve: Curve, turn: str = "month") -> Content:
    """What is said once the truth is drawn; what you thought of quality stands under quality."""
    why = f"What took it {curve.why}." if curve.why else ""
    if curve.id != GUESSED:
        return Content("\n".join(line for line in (furthest(curve, turn), why) if line))
    lines = (Content(ending.guess).stylize("bold"), Content(why), Content(ending.prediction))
    return Content("\n").join([line for line in lines if line.plain])


def head(curve: Curve, count: str, width: int, rising: str, *, lifted: bool) -> Content:
    """A curve's name, unit and number, what its lines are, and how far the truth has risen.

    In as many words as `width` cells have room for.
    """
    full = _head(curve, count, FULL[: 1 + lifted], rising)
    return full if full.cell_length < width else _head(curve, count, SHORT[: 1 + lifted], rising)


def _head(curve: Curve, count: str, legend: Sequence[str], rising: str) -> Content:
    parts = [
        Content(f" {curve.name.upper()}").stylize("bold $primary"),
        Content(f"  {curve.unit}   {count}").stylize("$muted"),
    ]
    for words, style in zip(legend, ("$ai", "$people bold"), strict=False):
        parts.append(Content(f"   {words}").stylize(style))
    return Content().join([*parts, Content(f"   {rising}" if rising else "")])
