"""The game's own themes: a night edition, a morning edition on newsprint, and high contrast.

One accent colour (`primary`). People, AI and gig have a colour and, in `glyphs`, a glyph each;
good and bad always come with a sign or an arrow as well.
"""

from __future__ import annotations

from textual.theme import Theme

DEFAULT = "night-edition"

_NIGHT = {
    "people": "#e8906c",
    "ai": "#6fb8d0",
    "gig": "#b7a0e0",
    "good": "#93c47d",
    "bad": "#ec7c76",
    "muted": "#979383",
    "rule": "#3d4046",
    "footer-key-foreground": "#e6b04c",
    "block-cursor-foreground": "#15171a",
    "block-cursor-background": "#e6b04c",
}
_MORNING = {
    "people": "#a8401f",
    "ai": "#17607a",
    "gig": "#5f44a0",
    "good": "#2a6e31",
    "bad": "#a8211a",
    "muted": "#655f50",
    "rule": "#c4bca8",
    "footer-key-foreground": "#8a4b00",
    "block-cursor-foreground": "#f6f1e6",
    "block-cursor-background": "#8a4b00",
}
_CONTRAST = {
    "people": "#ffb38a",
    "ai": "#7fe3ff",
    "gig": "#dcb8ff",
    "good": "#7dff7d",
    "bad": "#ff9696",
    "muted": "#d0d0d0",
    "rule": "#ffffff",
    "footer-key-foreground": "#ffe14d",
    "block-cursor-foreground": "#000000",
    "block-cursor-background": "#ffe14d",
}

THEMES = (
    Theme(
        name=DEFAULT,
        primary="#e6b04c",
        secondary="#6fb8d0",
        accent="#e6b04c",
        foreground="#dcd7c9",
        background="#15171a",
        surface="#1b1e22",
        panel="#24282e",
        success="#93c47d",
        warning="#e6b04c",
        error="#ec7c76",
        variables=_NIGHT,
    ),
    Theme(
        name="morning-edition",
        primary="#8a4b00",
        secondary="#17607a",
        accent="#8a4b00",
        foreground="#24211b",
        background="#f6f1e6",
        surface="#efe8d8",
        panel="#e5dcc8",
        success="#2a6e31",
        warning="#8a4b00",
        error="#a8211a",
        dark=False,
        variables=_MORNING,
    ),
    Theme(
        name="high-contrast",
        primary="#ffe14d",
        secondary="#7fe3ff",
        accent="#ffe14d",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#202020",
        success="#7dff7d",
        warning="#ffe14d",
        error="#ff9696",
        luminosity_spread=0.0,
        text_alpha=1.0,
        variables=_CONTRAST,
    ),
)

FALLBACKS = dict(_NIGHT)
"""Values of the game's own variables under a theme that does not know them."""
