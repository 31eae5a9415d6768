"""What stands on what, measured: the high-contrast theme by the strictest rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.color import Color

from game.tui.themes import THEMES
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, press, settle

if TYPE_CHECKING:
    from textual.theme import Theme

INKS = ("foreground", "primary", "secondary", "accent", "success", "warning", "error")
OWN = ("people", "ai", "gig", "good", "bad", "muted", "footer-key-foreground")
PAPERS = ("background", "surface", "panel")
LEAST = {"high-contrast": 7.0, "night-edition": 4.5, "morning-edition": 4.5}
"""Of text against what it stands on: AAA, and AA."""


def inks(theme: Theme) -> dict[str, Color]:
    named = {name: getattr(theme, name) for name in INKS} | {n: theme.variables[n] for n in OWN}
    return {name: Color.parse(value) for name, value in named.items()}


def luminance(colour: Color) -> float:
    """As the web's accessibility guidelines define it."""
    parts = [part / 255 for part in colour.rgb]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: Color, ground: Color) -> float:
    """Between 1 and 21."""
    dark, light = sorted((luminance(ink), luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_ink_can_be_read_on_every_paper(theme: Theme) -> None:
    for paper in PAPERS:
        ground = Color.parse(str(getattr(theme, paper)))
        for name, ink in inks(theme).items():
            ratio = contrast(ink, ground)
            assert ratio >= LEAST[theme.name], (name, paper, round(ratio, 2))


@pytest.mark.parametrize("theme", ["high-contrast"])
async def test_every_cell_of_the_desk_is_as_clear_as_its_theme(theme: str) -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        app.theme = theme
        await settle(pilot)
        await press(pilot, "down")
        for strip in app.screen._compositor.render_strips(app.size):
            for segment in strip:
                style = segment.style
                if segment.text.strip() and style and style.color and style.bgcolor:
                    ink, ground = map(Color.from_rich_color, (style.color, style.bgcolor))
                    assert contrast(ink, ground) >= LEAST[theme], segment.text
