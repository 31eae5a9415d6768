"""Why is this figure what it is: its reporter's answer, then what has moved it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from weakref import WeakSet

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.garbage import past_told
from game.tui.glyphs import STANDING_SIGNS, TONES, sparkline
from game.tui.screens.game_page import GamePage
from game.tui.services import Game
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.figure_row import STANDING_STYLES, known
from game.tui.widgets.rows.reason_row import ReasonRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Figure
    from game.campaign.desk.why import Reason, Why

NOT_YET = "Not before the end of a ranked game."
NOTHING_ELSE = "That follows from nothing else that is counted."

_TOLD: WeakSet[Game] = WeakSet()
"""Games whose past has been gone through once: they answer in a few milliseconds."""


class WhyScreen(GamePage[None]):
    """Left and right compare with another month; Enter reads the rule behind a reason."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("left,h", "since(1)", "since earlier", key_display="←"),
        Binding("right,l", "since(-1)", "since later", key_display="→"),
        Binding("n", "next", "what moved that"),
        Binding("x", "what_if", "what if"),
        Binding("escape,q,question_mark", "dismiss", "back", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, name: str) -> None:
        super().__init__(game)
        self._figure = name
        self._why: Why | None = None

    def body(self) -> ComposeResult:
        with Vertical(id="why"):
            yield Static(self._about(), markup=False, id="why-about")
            yield Static(Content("Looking …").stylize("$muted"), markup=False, id="why-head")
            yield Rows(ReasonRow, id="reasons")
            yield Static(markup=False, id="why-after")
            yield History(alone=self._figure)

    def on_mount(self) -> None:
        self.query_one(History).show(self.desk)
        if self.game in _TOLD:  # before the first layout: nothing is drawn twice
            self._tell(self.game.why(self._figure, None))
        else:
            self._ask(None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "what_if" and not self.game.tells_all:
            return False
        if action == "next" and not self._leads_on:
            return False
        return super().check_action(action, parameters)

    @property
    def _leads_on(self) -> bool:
        """Whether anything told here follows from something else that is told of."""
        return self._why is not None and any(one.upstream for one in self._why.reasons)

    def dead_key(self, key: str, character: str) -> str:
        if key == "n":
            return self._unless_ranked(NOTHING_ELSE)
        return super().dead_key(key, character)

    @work(thread=True, exclusive=True)
    def _ask(self, since: int | None) -> None:
        """The months are gone through again when first asked about: 0.3 s of a late game."""
        why = self.game.why(self._figure, since)
        if self.game not in _TOLD:
            _TOLD.add(self.game)
            past_told()
        self.app.call_from_thread(self._tell, why)

    def _tell(self, why: Why) -> None:
        if not self.is_attached:
            return
        self._why = why
        self.refresh_bindings()
        self.query_one("#why-head", Static).update(Content(why.head).stylize("bold"))
        self.query_one("#reasons", Rows).show(why.reasons)
        self.query_one("#why-after", Static).update(Content(why.after).stylize("$muted"))
        if self.is_current:
            self.call_after_refresh(self._first)

    def _first(self) -> None:
        """Put the cursor on the first reason, unless it is on one already."""
        rows = self.query_one("#reasons", Rows).rows
        if rows and self.focused not in rows:
            rows[0].focus()

    def _about(self) -> Content:
        figure = next((one for one in self.desk.figures if one.id == self._figure), None)
        if figure is None:
            return Content(f" {self._figure.replace('.', ', ').replace('_', ' ')}").stylize("bold")
        head = _head(figure, ended(self.desk))
        return Content("\n").join([head, _known(figure), Content(_words(figure))])

    @on(Row.Chosen)
    def read(self, event: Row.Chosen) -> None:
        """Open the rule behind a reason, if it has one."""
        reason: Reason = event.row.item
        if not reason.rule or ":" in reason.rule:
            written = f"It is written in {reason.written}." if reason.written else ""
            self.notice.say(written or self._unless_ranked("There is no more to read of it."))
            return
        from game.tui.screens.telling.rule import RuleScreen

        page = self.attempt(lambda: self.game.rule(reason.rule))
        if page is not None:
            self.app.push_screen(RuleScreen(page))

    def action_since(self, step: int) -> None:
        """Compare with an earlier or a later month."""
        why = self._why
        if why is None or not why.months:
            self.notice.say("There is no other month to compare with yet.")
            return
        place = why.months.index(why.since) if why.since in why.months else len(why.months) - 1
        if 0 <= place + step < len(why.months):
            self._ask(why.months[place + step])
        else:
            self.notice.say("No earlier month." if step > 0 else "No later month.")

    def action_next(self) -> None:
        """Ask what has moved the thing that this reason follows from."""
        row = self.focused
        if isinstance(row, ReasonRow) and row.item.upstream:
            self.app.push_screen(WhyScreen(self.game, row.item.upstream))
        else:
            self.notice.say(self._unless_ranked(NOTHING_ELSE))

    def _unless_ranked(self, words: str) -> str:
        """What may be said of a row that leads nowhere; a ranked game merely does not tell."""
        return words if self.game.tells_all else NOT_YET

    def action_what_if(self) -> None:
        """See the same game with one decision changed."""
        from game.tui.screens.telling.what_if import WhatIfScreen

        self.app.push_screen(WhatIfScreen(self.game))


def ended(desk: Desk) -> str:
    """What the desk's changes are measured from: 'since you ended month 4'."""
    turn = desk.date.partition(" ")[0]
    return f"since you ended {turn} {desk.month - (desk.phase == 'month')}"


def _head(figure: Figure, since: str) -> Content:
    sign, style = TONES[figure.tone]
    name = Content(f" {figure.name}   ").stylize("bold")
    value = Content(f"{figure.text} {figure.band}").stylize("bold $primary")
    moved = sign if figure.change == sign else f"{figure.change} {sign}"
    change = Content(f"   {moved}").stylize(style) if figure.change else Content()
    if figure.change:
        change += Content(f" {since}").stylize("$muted")
    trend = Content(f"   {sparkline(figure.trend, 12)}").stylize("$primary")
    return name + value + change + trend


def _known(figure: Figure) -> Content:
    said = f" {STANDING_SIGNS[figure.standing]} {known(figure)}"
    return Content(said).stylize(STANDING_STYLES[figure.standing])


def _words(figure: Figure) -> str:
    return figure.why or "Nobody has offered an explanation."
