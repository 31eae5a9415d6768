"""What was said in public, as the press office keeps it, and what of it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.widgets.rows.claim_row import STATES
from game.tui.widgets.rows.spoken import KNEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import ClaimLine, Desk, Option


def said(claims: Sequence[ClaimLine]) -> Content:
    """The ledger, the latest first."""
    head = Content("WHAT WAS SAID").stylize("$muted bold")
    lines = [claim_line(claim) for claim in reversed(claims)]
    return Content("\n\n").join([head, *lines]) if lines else Content()


def claim_line(claim: ClaimLine) -> Content:
    """A claim of the ledger, with what was known when it was made, and the words it went out in."""
    sign, style = STATES[claim.state]
    state = Content(f"{sign} {claim.state} ").stylize(style)
    words = Content(f"{claim.text}  ").stylize("bold")
    when = Content(f"{KNEW[claim.knew]}, month {claim.month}").stylize("$muted")
    out = Content(f"\n  {claim.release}").stylize("$muted") if claim.release else Content()
    return state + words + when + out


def retractions(desk: Desk) -> list[Option]:
    """Open claims, each as a line that takes it back."""
    from game.frozen import replace

    return [
        replace(option, label=f"Retract {option.label}")
        for offer in desk.offers
        if offer.key == "retract"
        for option in offer.options
    ]
