"""What stands on what, measured: the high-contrast theme by the strictest rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.style import Style
from textual.color import Color
from textual.filter import monochrome_style

from game.tui.themes import THEMES
from tests.tui.fake import World
from tests.tui.playing import at_desk, press, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.theme import Theme

    from game.tui.app import HumansWantedApp

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


def without_colour(ink: Color, ground: Color) -> tuple[Color, Color]:
    """Both as NO_COLOR shows them."""
    grey = monochrome_style(Style(color=ink.rich_color, bgcolor=ground.rich_color))
    assert grey.color
    assert grey.bgcolor
    return Color.from_rich_color(grey.color), Color.from_rich_color(grey.bgcolor)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_ink_can_be_read_on_every_paper(theme: Theme) -> None:
    for paper in PAPERS:
        ground = Color.parse(str(getattr(theme, paper)))
        for name, ink in inks(theme).items():
            for one, other in ((ink, ground), without_colour(ink, ground)):
                ratio = contrast(one, other)
                assert ratio >= LEAST[theme.name], (name, paper, round(ratio, 2))


PAGES = ("", "7 enter", "c", "p", "l", "e", "f question_mark")
"""Keys from the question to the desk, then from the desk to a page each."""


async def test_every_word_on_a_page_is_as_clear_as_its_theme() -> None:
    async with at_desk(World()) as (app, pilot, _):
        for keys in PAGES:
            await press(pilot, *keys.split())
            for theme, least in LEAST.items():
                app.theme = theme
                await settle(pilot)
                assert not list(pale(app, least)), (keys, theme)
            if len(keys) == 1:
                await press(pilot, "escape")


def pale(app: HumansWantedApp, least: float) -> Iterator[tuple[str, float]]:
    """Words that stand out less than they must; bars and lines are no words."""
    for strip in app.screen._compositor.render_strips(app.size):
        for segment in strip:
            style = segment.style
            if style and style.color and style.bgcolor and any(map(str.isalnum, segment.text)):
                ink, ground = map(Color.from_rich_color, (style.color, style.bgcolor))
                if contrast(ink, ground) < least:
                    yield segment.text, contrast(ink, ground)
