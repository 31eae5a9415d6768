"""Achievements: what your games have earned, and what there is to be earned."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.widgets.rows.row import Row, Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk.achieved import AlbumLine

_NAME = 26


class AchievementRow(Row["AlbumLine"]):
    """● is earned, ○ is not; a secret one says '?'."""

    def line(self, item: AlbumLine, width: int) -> Content:
        sign, style = ("●", "$primary") if item.where else ("○", "$muted")
        name = cell(item.name, _NAME, "bold" if item.where else "$muted")
        about = cell(item.about, max(4, width - _NAME - 3), "" if item.where else "$muted")
        return Content(" ").join([Content(sign).stylize(style), name, about])


class AchievementsScreen(Page[None]):
    """The whole sentence of the one under the cursor stands below, with the game that was first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def body(self) -> ComposeResult:
        with Vertical(id="album"):
            yield Static("ACHIEVEMENTS", markup=False, id="album-head")
            yield Rows(AchievementRow, id="achievements", empty="There is nothing to be earned.")
            yield Static(markup=False, id="album-about")

    def on_mount(self) -> None:
        lines = self.attempt(self.host.services.achievements) or ()
        done = sum(bool(line.where) for line in lines)
        head = Content("ACHIEVEMENTS") + Content(f" · {done} of {len(lines)}").stylize("$muted")
        self.query_one("#album-head", Static).update(head)
        self.query_one("#achievements", Rows).show(lines)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say all about the one under the cursor."""
        line: AlbumLine = event.row.item
        where = f"First earned: {line.where}." if line.where else "Not earned."
        words = Content(line.about) + "\n" + Content(where).stylize("$muted")
        self.query_one("#album-about", Static).update(words)
