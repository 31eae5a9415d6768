"""The press office: a release set live from slots of words, its price, and what was claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from game.tui.screens.game_page import GamePage, may_undo
from game.tui.screens.list_page import head_of
from game.tui.screens.office.choices import TURNS, choices, first_choices, in_hand, turned
from game.tui.screens.office.release import TALL, drawer, price, printed, set_release
from game.tui.screens.office.said import retractions, said
from game.tui.screens.office.sent import Next, SentScreen
from game.tui.widgets.reading import Reading
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.slot_row import SendRow, SlotRow, slot_row

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Draft
    from game.tui.services import Game


class PressScreen(GamePage[None]):
    """Up and down go through the slots, left and right through their words; s sends."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("pagedown", "scroll(1)", "read below", key_display="pgdn"),
        Binding("pageup", "scroll(-1)", "read above", show=False),
        Binding("s", "send", "send it"),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "tear it up", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._claim, self._bold, self._picks = first_choices(self.desk.composer)

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            with Reading(id="composer"):
                yield Rows(slot_row, id="slots", empty="There is nothing to say now.")
                yield Rows(OptionRow, id="options")
                yield Static(markup=False, id="ledger-beside")
            with Reading(id="office-detail"):
                yield Static(markup=False, id="release")
                yield Static(markup=False, id="release-price")
                yield Static(markup=False, id="drawer")
                yield Static(markup=False, id="ledger-lines")

    def on_mount(self) -> None:
        self.show(self.desk)
        if self.draft is not None and not self.draft.available:
            self.notice.say(f"No claim can be sent now: {self.draft.reason}.")

    def on_resize(self) -> None:
        self.show(self.desk)  # the head goes across, and a high window prints the whole sheet

    def show(self, desk: Desk) -> None:
        head = head_of(desk, "The press office")
        self.query_one("#office-head", Static).update(head)
        self.query_one("#options", Rows).show(retractions(desk))
        for ledger in ("#ledger-lines", "#ledger-beside"):
            self.query_one(ledger, Static).update(said(desk.claims))
        self._set()

    @property
    def draft(self) -> Draft | None:
        """The claim in hand, at the boldness chosen."""
        composer = self.desk.composer
        return in_hand(composer, self._claim, self._bold) if composer else None

    def _set(self) -> None:
        """Typeset what the slots say."""
        composer, draft = self.desk.composer, self.draft
        if composer is None or draft is None:
            return
        self.query_one("#slots", Rows).show(choices(composer, draft, self._picks))
        row = self.focused
        slot = row.item.id if isinstance(row, SlotRow) else ""
        release = set_release(draft, composer.typeset(draft, self._picks), slot)
        tall = self.app.size.height >= TALL
        self.query_one("#release", Static).update(printed(release, self.desk) if tall else release)
        self.query_one("#drawer", Static).update(drawer(composer, draft.boldness))
        self.query_one("#release-price", Static).update(price(draft))

    @on(Row.Entered)
    def look_at(self) -> None:
        """Mark the slot under the cursor in the release."""
        self._set()

    @on(SlotRow.Turned)
    def turn(self, event: SlotRow.Turned) -> None:
        """Take another word; where there is no other, say so."""
        composer = self.desk.composer
        if composer is None:
            return
        before = (self._claim, self._bold, self._picks)
        self._claim, self._bold, self._picks = turned(composer, before, event.slot, event.step)
        self._set()
        if before == (self._claim, self._bold, self._picks):
            self.notice.say("There is nothing else to say here.")

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """From a slot on to the next; on the last line send, below it take a claim back."""
        if isinstance(event.row, SendRow):
            self.action_send()
        elif isinstance(event.row, SlotRow):
            self.action_cursor(1)
        elif isinstance(event.row, OptionRow) and self.take(event.row.item.action):
            back = (("u", "takes it back"),) if may_undo(self.desk) else ()
            self.notice.say(self.desk.notices[-1], *back)

    def action_send(self) -> None:
        """Send the release as it stands."""
        composer, draft = self.desk.composer, self.draft
        if composer is not None and draft is not None:
            release = set_release(draft, composer.typeset(draft, self._picks), "")
            if self.take(composer.action(draft, self._picks)):
                self.app.push_screen(SentScreen(self.game, draft, release), self._go_on)

    def _go_on(self, where: Next | None) -> None:
        """After a release: to the desk, or to other words."""
        if where != "another":
            self.dismiss(None)
            return
        self.desk = self.game.desk()
        self._claim, self._bold, self._picks = first_choices(self.desk.composer)
        self.show(self.desk)
        self.query_one("#office-detail", Reading).scroll_home(animate=False)

    def dead_key(self, key: str, character: str) -> str:
        if key in TURNS:
            return "No word is under the cursor: ↑ goes up to the words."
        return super().dead_key(key, character)

    def action_scroll(self, pages: int) -> None:
        """Move through the release and the ledger, where they are longer than the window."""
        self.query_one("#office-detail", Reading).page(pages)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        self.take_back()

    def action_leave(self) -> None:
        """Back to the desk; what was not sent is gone."""
        self.dismiss(None)
