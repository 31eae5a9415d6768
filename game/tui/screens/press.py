"""The press office: a release typeset as it is chosen, and the ledger of what was claimed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.offers import OffersScreen
from game.tui.widgets.claim_row import STATES, boldness
from game.tui.widgets.offer_row import OfferRow
from game.tui.widgets.option_row import OptionRow
from game.tui.widgets.row import Row, Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import ClaimLine, Desk, Offer, Option
    from game.tui.services import Game

LEDGER = 4
"""Claims of the ledger shown under a release."""


class PressScreen(OffersScreen):
    """The option under the cursor is set as a release; Enter sends it."""

    def __init__(self, game: Game) -> None:
        super().__init__(game, "The press office", ("press",))

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            yield Rows(OfferRow, id="offers", empty="There is nothing to say.")
            with Vertical(id="office-detail"):
                yield Static(markup=False, id="office-help")
                yield self.number
                yield Rows(OptionRow, id="options")
                yield Static(markup=False, id="release")
                yield Static(markup=False, id="ledger-lines")

    def show(self, desk: Desk) -> None:
        super().show(desk)
        lines = [claim_line(claim) for claim in reversed(desk.claims[-LEDGER:])]
        self.query_one("#ledger-lines", Static).update(Content("\n").join(lines))

    def offers(self, desk: Desk) -> list[Offer]:
        return [part for offer in super().offers(desk) for part in by_claim(offer)]

    @on(Row.Entered)
    def typeset(self, event: Row.Entered) -> None:
        """Set the release under the cursor; of a claim, the boldest."""
        item = event.row.item
        action = item.options[-1].action if isinstance(event.row, OfferRow) else item.action
        texts = {
            option.action: option.label
            for offer in self.desk.offers
            if offer.group == "press"
            for option in offer.options
        }
        release = self._release(action, texts[action]) if action in texts else Content()
        self.query_one("#release", Static).update(release)

    def _release(self, action: str, text: str) -> Content:
        if not action.startswith("press="):
            return Content(text)
        head = Content("FOR IMMEDIATE RELEASE").stylize("bold") + "   boldness "
        squares = Content(boldness(level_of(action))).stylize("$primary")
        place = Content(f"{self.desk.company} announced today that ").stylize("$muted")
        return head + squares + "\n\n" + place + Content(text).stylize("bold") + "."


def by_claim(offer: Offer) -> list[Offer]:
    """The offer of all releases as one offer a claim, each with its degrees of boldness."""
    if offer.key != "press":
        return [offer]
    claims = dict.fromkeys(claim_of(option) for option in offer.options)
    return [
        replace(
            offer,
            key=claim,
            name=next(o.topic or claim for o in offer.options if claim_of(o) == claim),
            now="",
            shortcut="",
            options=tuple(graded(o) for o in offer.options if claim_of(o) == claim),
        )
        for claim in claims
    ]


def graded(option: Option) -> Option:
    """A release by its boldness alone: its text is typeset below the list."""
    grade, _, known = option.hint.partition(" · ")
    return replace(option, label=f"{boldness(level_of(option.action))} {grade}", hint=known)


def level_of(action: str) -> int:
    """The boldness in ``press=work_of:2``."""
    level = action.rpartition(":")[2]
    return int(level) if level.isdigit() else 0


def claim_of(option: Option) -> str:
    """The claim's id in ``press=work_of:2``."""
    return option.action.partition("=")[2].partition(":")[0]


def claim_line(claim: ClaimLine) -> Content:
    """A claim of the ledger, with what was known when it was made."""
    sign, style = STATES[claim.state]
    state = Content(f"{sign} {claim.state:<9} ").stylize(style)
    words = Content(claim.text) + Content(f"  {claim.knew}, month {claim.month}").stylize("$muted")
    return state + words
