"""The press office: a release set live from slots of words, its price, and what was claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.list_page import head_of
from game.tui.screens.office.release import price, set_release
from game.tui.screens.page import GamePage, may_undo
from game.tui.widgets.rows.claim_row import STATES, boldness
from game.tui.widgets.rows.column import Column
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row, Rows
from game.tui.widgets.rows.slot_row import Choice, SlotRow

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import ClaimLine, Composer, Desk, Draft, Option
    from game.tui.services import Game

CLAIM, BOLDNESS = "claim", "boldness"


class PressScreen(GamePage[None]):
    """Up and down go through the slots, left and right through their words; Enter sends."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("pageup", "scroll(-1)", "ledger up", show=False),
        Binding("pagedown", "scroll(1)", "ledger down", show=False),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "tear it up", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        composer = self.desk.composer
        self._picks = list(composer.picks) if composer else []
        self._claim = first_open(composer) if composer else ""
        self._bold = 1

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            with Vertical(id="composer"):
                yield Rows(SlotRow, id="slots", empty="There is nothing to say now.")
                yield Static(markup=False, id="release-price")
                yield Rows(OptionRow, id="options")
            with Column(id="office-detail"):
                yield Static(markup=False, id="release")
                yield Static(markup=False, id="ledger-lines")

    def on_mount(self) -> None:
        self.show(self.desk)

    def show(self, desk: Desk) -> None:
        head = head_of(desk, "The press office", self.size.width)
        self.query_one("#office-head", Static).update(head)
        self.query_one("#options", Rows).show(retractions(desk))
        ledger = [claim_line(claim) for claim in reversed(desk.claims)]
        self.query_one("#ledger-lines", Static).update(Content("\n\n").join(ledger))
        self._set()

    @property
    def draft(self) -> Draft | None:
        """The claim in hand, at the boldness chosen."""
        composer = self.desk.composer
        drafts = composer.drafts if composer else ()
        found = (one for one in drafts if (one.claim, one.boldness) == (self._claim, self._bold))
        return next(found, drafts[0] if drafts else None)

    def _set(self) -> None:
        """Typeset what the slots say."""
        composer, draft = self.desk.composer, self.draft
        if composer is None or draft is None:
            return
        self.query_one("#slots", Rows).show(self._choices(composer, draft))
        row = self.focused
        slot = row.item.id if isinstance(row, SlotRow) else ""
        release = set_release(draft, composer.typeset(draft, self._picks), slot)
        self.query_one("#release", Static).update(release)
        self.query_one("#release-price", Static).update(price(draft))

    def _choices(self, composer: Composer, draft: Draft) -> list[Choice]:
        grade = f"{boldness(draft.boldness)} {draft.grade}"
        words = [
            Choice(slot.id, slot.name, slot.words[pick])
            for slot, pick in zip(composer.slots, self._picks, strict=True)
        ]
        return [Choice(CLAIM, "claim", draft.topic), Choice(BOLDNESS, "boldness", grade), *words]

    @on(Row.Entered)
    def look_at(self) -> None:
        """Mark the slot under the cursor in the release."""
        self._set()

    @on(SlotRow.Turned)
    def turn(self, event: SlotRow.Turned) -> None:
        """Take another word."""
        composer = self.desk.composer
        if composer is None:
            return
        if event.slot == CLAIM:
            claims = list(dict.fromkeys(draft.claim for draft in composer.drafts))
            self._claim = claims[(claims.index(self._claim) + event.step) % len(claims)]
        elif event.slot == BOLDNESS:
            self._bold = (self._bold - 1 + event.step) % 3 + 1
        else:
            place = [slot.id for slot in composer.slots].index(event.slot)
            words = composer.slots[place].words
            self._picks[place] = (self._picks[place] + event.step) % len(words)
        self._set()

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Send the release, or take a claim back."""
        composer, draft = self.desk.composer, self.draft
        if isinstance(event.row, OptionRow):
            self._say(event.row.item.action)
        elif composer is not None and draft is not None:
            self._say(composer.action(draft, self._picks))

    def _say(self, action: str) -> None:
        if self.take(action):
            said = self.desk.notices[-1] if self.desk.notices else "It is out."
            self.notice.say(said, *((("u", "takes it back"),) if may_undo(self.desk) else ()))

    def action_scroll(self, pages: int) -> None:
        """Move through the release and the ledger, where they are longer than the window."""
        detail = self.query_one("#office-detail", Column)
        detail.scroll_relative(y=pages * max(1, detail.size.height - 1), animate=False)

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        if self.take("undo"):
            self.notice.say("Taken back.")

    def action_leave(self) -> None:
        """Back to the desk; what was not sent is gone."""
        self.dismiss(None)


def first_open(composer: Composer) -> str:
    """The first claim that can be made now, or the first of all."""
    free = (draft.claim for draft in composer.drafts if draft.available)
    return next(free, composer.drafts[0].claim if composer.drafts else "")


def retractions(desk: Desk) -> list[Option]:
    """Open claims, each as a line that takes it back."""
    from game.frozen import replace

    return [
        replace(option, label=f"Retract {option.label}")
        for offer in desk.offers
        if offer.key == "retract"
        for option in offer.options
    ]


def claim_line(claim: ClaimLine) -> Content:
    """A claim of the ledger, with what was known when it was made, and the words it went out in."""
    sign, style = STATES[claim.state]
    state = Content(f"{sign} {claim.state} ").stylize(style)
    words = Content(f"{claim.text}  ").stylize("bold")
    when = Content(f"{claim.knew}, month {claim.month}").stylize("$muted")
    out = Content(f"\n  {claim.release}").stylize("$muted") if claim.release else Content()
    return state + words + when + out
