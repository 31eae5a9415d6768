"""What if: take one decision otherwise, or type several changes, and see both futures."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from game.errors import GameError
from game.tui.screens.game_page import GamePage
from game.tui.widgets.decided import unless_left
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.taken_row import TakenRow, Weighed, weighed

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.worker import Worker

    from game.campaign.desk.otherwise import Otherwise, Taken
    from game.tui.services import Game


LOOKING = "Finding out which of them mattered most …"
CALLS_OFF = ("esc", "calls it off")
TYPED = "or type month:lever=value, as 7:support.ai_share=20"
ON_TOP = "Those that mattered most now stand on top."


class WhatIfScreen(GamePage[None]):
    """What was decided, what mattered most on top, and a line to type one change or several."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("t", "type", "type changes"),
        Binding("escape", "leave", "back", key_display="esc", id="last"),
    ]

    _playing: Worker[None]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._busy = False
        self._caption = ""
        """What is played otherwise, in words; empty where it was typed."""

    def body(self) -> ComposeResult:
        from game.campaign.view.looking_back.difference import nothing

        with Vertical(id="what-if"):
            head = Content(" WHAT IF").stylize("bold $primary")
            about = "  Enter takes a decision otherwise. Both futures have the same luck."
            yield Static(head + Content(about).stylize("$muted"), markup=False)
            yield Static("Going through the months …", markup=False, id="going", classes="muted")
            taken = Rows(TakenRow, id="taken", empty=nothing(self.desk.month))
            taken.display = False
            yield taken
            yield Input(placeholder=TYPED, id="change")

    def on_mount(self) -> None:
        self._list()

    @work(thread=True)
    def _list(self) -> None:
        """The months are gone through again for the words: 0.2 s; what mattered takes seconds."""
        taken = self.game.taken()
        self.app.call_from_thread(self._listed, weighed(taken), LOOKING if taken else "")
        with suppress(GameError):
            found = self.game.decisive(told=unless_left()) if taken else ()
            if not get_current_worker().is_cancelled:
                words = ON_TOP if found else ""
                self.app.call_from_thread(self._listed, weighed(taken, found), words)

    def _listed(self, lines: list[Weighed], going: str) -> None:
        """Show the decisions; the cursor stays on its own, unless it has not been moved yet."""
        if not self.is_attached:
            return
        still = self.query_one("#going", Static)
        still.update(going)
        still.display = bool(going)
        rows = self.query_one("#taken", Rows)
        rows.display = True
        under = self._under_cursor(rows)
        rows.show(lines)
        places = [place for place, one in enumerate(lines) if under and one.taken == under]
        if rows.rows and (self.focused is None or under):
            # at once: the next key may be an Enter already
            self.set_focus(rows.rows[places[0] if places else 0])
        elif lines and not self._busy:
            self.notice.say(lines[0].taken.told)

    def _under_cursor(self, rows: Rows[Weighed]) -> Taken | None:
        """The decision that the cursor was moved to."""
        row = self.focused
        moved = isinstance(row, TakenRow) and row in rows.rows[1:]
        return row.item.taken if moved and isinstance(row, TakenRow) else None

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say all of the decision under the cursor: a narrow window cuts its line."""
        if not self._busy:
            self.notice.say(event.row.item.taken.told)

    def action_type(self) -> None:
        """Type a change, or several."""
        self.query_one("#change", Input).focus()
        self.notice.say("MONTH:ACTION, several with blanks between; 7:- leaves out all of month 7.")

    def action_leave(self) -> None:
        """Call off what is being played; out of the line that is typed; or back."""
        if self._busy:
            self._call_off()
            return
        rows = self.query_one("#taken", Rows).rows
        if isinstance(self.focused, Input) and rows:
            rows[0].focus()
        else:
            self.dismiss(None)

    @on(Row.Chosen)
    def instead(self, event: Row.Chosen) -> None:
        """Ask what should have been done instead, and play it."""
        from game.tui.screens.telling.instead import InsteadScreen

        if not self._busy:
            one = event.row.item.taken
            page = InsteadScreen(self.game, one)
            self.app.push_screen(page, lambda change: self._start(change or "", one))

    @on(Input.Submitted, "#change")
    def change(self, event: Input.Submitted) -> None:
        """Play the game with what was typed."""
        if event.value.strip():
            self._start(event.value.strip())

    def _start(self, change: str, taken: Taken | None = None) -> None:
        if change and not self._busy:
            self._busy = True
            self._caption = captioned(taken, change) if taken else ""
            self.notice.say("Playing both futures …", CALLS_OFF)
            self._playing = self._play(change)

    def _call_off(self) -> None:
        """Wait no longer: the thread hears of it before its next game."""
        self._busy = False
        self._playing.cancel()
        self.notice.say("Called off: nothing was found out, and nothing has changed.")

    @work(thread=True, exclusive=True)
    def _play(self, change: str) -> None:
        worker = get_current_worker()

        def call(tell: Callable[[], object]) -> None:
            if worker.is_cancelled:
                raise GameError("called off")
            self.app.call_from_thread(lambda: None if worker.is_cancelled else tell())

        def told(done: int, whole: int) -> None:
            words = f"Playing both futures: {done} of {whole} games."
            call(lambda: self.notice.say(words, CALLS_OFF))

        try:
            found = self.game.what_if(change, told)
            call(lambda: self._show(found))
        except GameError as error:
            words = str(error)
            if not worker.is_cancelled:
                call(lambda: self._refuse(words))

    def _refuse(self, words: str) -> None:
        self._busy = False
        self.notice.refuse(words)

    def _show(self, found: Otherwise) -> None:
        from game.tui.screens.telling.futures import FuturesScreen

        self._busy = False
        self.notice.say("")
        self.app.push_screen(FuturesScreen(found, self._caption))


def captioned(taken: Taken, change: str) -> str:
    """What is played otherwise: 'without: Support: AI share to 45 %'."""
    how = "without" if change == taken.change and not taken.must else "instead of"
    return f"{how}: {taken.told}"
