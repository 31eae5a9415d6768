"""Achievements: what your games have earned, and what there is to be earned."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.campaign.desk.achieved import PRACTICE
from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk.achieved import AlbumLine

_NAME = 26
UNTOLD, SECRET = "?", "A secret, until it is earned."


class AchievementRow(WrappedRow["AlbumLine"]):
    """● and when it was earned, or ○ and what would earn it; a secret one tells nothing."""

    HELP = "Nothing here is worth a point."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "open", show=False)]

    def line(self, item: AlbumLine, width: int) -> Content:
        sign, style = ("●", "$primary") if item.where else ("○", "$muted")
        name = cell(item.name, _NAME, "bold" if item.where else "$muted")
        head = Content(" ").join([Content(sign).stylize(style), name, Content()])
        return hanging(head, told(item), width, head.cell_length + 1)


def told(line: AlbumLine) -> Content:
    """What was done, and when first; or what is still to be done."""
    if line.where:
        return Content(line.about) + Content(f" Earned {line.where}.").stylize("$muted")
    about = SECRET if line.about == UNTOLD else f"To earn: {line.about}"
    return Content(about).stylize("$muted italic")


class AchievementsScreen(Page[None]):
    """What has been earned in bold, with the game that was first; the rest says what would."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("pagedown,space", "page(1)", "a page on", key_display="pgdn"),
        Binding("pageup", "page(-1)", "a page back", show=False),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def body(self) -> ComposeResult:
        with Vertical(id="album"):
            yield Static("ACHIEVEMENTS", markup=False, id="album-head")
            yield Static(markup=False, id="album-about", classes="muted")
            yield Rows(AchievementRow, id="achievements", empty="There is nothing to be earned.")

    def on_mount(self) -> None:
        lines = self.attempt(self.host.services.achievements) or ()
        done = sum(bool(line.where) for line in lines)
        head = Content("ACHIEVEMENTS") + Content(f" · {done} of {len(lines)}").stylize("$muted")
        self.query_one("#album-head", Static).update(head)
        self.query_one("#album-about", Static).update(Content(PRACTICE))
        self.query_one("#achievements", Rows).show(lines)
