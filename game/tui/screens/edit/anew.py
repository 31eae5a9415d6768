"""Another month or another luck: with one's own decisions, or with a strategy's until then."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.tui.screens.edit.app import EditApp

ABOUT = """\
Begin in this month: what you have decided from there on makes room. Until then your own decisions \
hold, or a strategy plays a new game, on whatever seed."""
HINT = "Enter on a line begins. An empty seed draws a fresh one."


class HandRow(Row[tuple[str, str]]):
    """Who plays until then, and how."""

    def line(self, item: tuple[str, str], width: int) -> Content:
        name, how = item
        return Content(" ") + cell(name or "you", 16, "bold") + cell(how, max(0, width - 18))


class AnewScreen(Page[None]):
    """Enter on a line begins."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor(-1)", "up", show=False),
        Binding("down", "cursor(1)", "down", show=False),
        Binding("escape", "dismiss", "back to the game", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#month"

    def __init__(self, seed: str, month: int, length: int) -> None:
        """Set it up.

        Args:
            seed: of the game in hand; empty if there is none.
            month: where that stands.
            length: the months that the scenario has.
        """
        super().__init__()
        self._seed, self._month, self._length = seed, month, length

    def body(self) -> ComposeResult:
        with Vertical(id="choice"):
            yield Static("ANOTHER MONTH", id="choice-head", markup=False)
            yield Static(Content(ABOUT), markup=False, classes="paragraph")
            with Horizontal(classes="field"):
                yield Static("Month", markup=False, classes="label")
                yield Input(
                    str(self._month), id="month", restrict="[0-9]*", compact=True, max_length=2
                )
            with Horizontal(classes="field"):
                yield Static("Seed", markup=False, classes="label")
                yield Input(self._seed, id="seed", compact=True, max_length=24)
            yield Rows(HandRow, id="hands")

    def on_mount(self) -> None:
        from game.strategies import STRATEGIES

        hands = [(name, strategy.line) for name, strategy in STRATEGIES.items()]
        mine = [("", "As you have decided so far, on this seed.")] if self._seed else []
        self.query_one("#hands", Rows).show([*mine, *hands])
        self.notice.say(HINT)

    def _refusal(self) -> str:
        """Why the month cannot be had; empty if it can."""
        month = self.query_one("#month", Input).value
        if month and 1 <= int(month) <= self._length:
            return ""
        there = f"there is no month {month}" if month else "which month"
        return f"{there}: take one from 1 to {self._length}"

    @on(Input.Changed, "#month")
    def look_at_month(self) -> None:
        """Say at once whether there is such a month."""
        refusal = self._refusal()
        if refusal:
            self.notice.refuse(refusal)
        else:
            self.notice.say(HINT)

    @on(Input.Submitted)
    def typed(self) -> None:
        """On to who plays, once there is such a month."""
        if self._refusal():
            self.query_one("#month", Input).focus()
            return
        for row in self.query_one("#hands", Rows).rows[:1]:
            row.focus()

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Begin."""
        from game.campaign.workshop import Wish

        refusal = self._refusal()
        if refusal:
            self.notice.refuse(refusal)
            return
        month = int(self.query_one("#month", Input).value)
        seed = self.query_one("#seed", Input).value.strip()
        editor, name = cast("EditApp", self.app), event.row.item[0]
        self.notice.say("The months before are being played …")
        if name:
            wish = Wish(seed, editor.difficulty, month, name)
            editor.begin(wish, self.notice.refuse)
        else:
            editor.go_back(month, self.notice.refuse)
