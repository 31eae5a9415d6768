"""What if: leave one decision out, or type another, and see both futures."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from game.errors import GameError
from game.tui.screens.game_page import GamePage
from game.tui.widgets.rows.row import Row, Rows
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.worker import Worker

    from game.campaign.desk.otherwise import Otherwise, Taken
    from game.tui.services import Game


CALLS_OFF = ("esc", "calls it off")
TYPED = "or type changes: 7:support.ai_share=20 9:gig=5 12:-"


class TakenRow(WrappedRow["Taken"]):
    """A decision that was taken, with its month."""

    HELP = "Enter plays the game without it; the board is refused, or where it was, accepted."
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "play it otherwise")]

    def line(self, item: Taken, width: int) -> Content:
        month = Content(f" month {item.month:>3}  ").stylize("$muted")
        return hanging(month, Content(item.told), width, month.cell_length + 1)


class WhatIfScreen(GamePage[None]):
    """A list of what was decided, the latest first, and a line to type one change or several."""

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

    def body(self) -> ComposeResult:
        with Vertical(id="what-if"):
            head = Content(" WHAT IF").stylize("bold $primary")
            about = "  Enter leaves a decision out. Both futures have the same luck."
            yield Static(head + Content(about).stylize("$muted"), markup=False)
            yield Static("Going through the months …", markup=False, id="going", classes="muted")
            taken = Rows(TakenRow, id="taken", empty="No month has been ended yet.")
            taken.display = False
            yield taken
            yield Input(placeholder=TYPED, id="change")

    def on_mount(self) -> None:
        self._list()

    @work(thread=True)
    def _list(self) -> None:
        """The months are gone through again for the words: some 0.2 s."""
        taken = self.game.taken()[::-1]
        self.app.call_from_thread(self._listed, taken)

    def _listed(self, taken: tuple[Taken, ...]) -> None:
        if not self.is_attached:
            return
        self.query_one("#going", Static).remove()
        rows = self.query_one("#taken", Rows)
        rows.display = True
        rows.show(taken)
        if self.focused is None and rows.rows:  # at once: the next key may be an Enter already
            self.set_focus(rows.rows[0])

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say all of the decision under the cursor: a narrow window cuts its line."""
        if not self._busy:
            self.notice.say(event.row.item.told)

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
    def leave_out(self, event: Row.Chosen) -> None:
        """Play the game without a decision."""
        one: Taken = event.row.item
        self._start(one.change)

    @on(Input.Submitted, "#change")
    def change(self, event: Input.Submitted) -> None:
        """Play the game with what was typed."""
        if event.value.strip():
            self._start(event.value.strip())

    def _start(self, change: str) -> None:
        if not self._busy:
            self._busy = True
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
        self.app.push_screen(FuturesScreen(found))
