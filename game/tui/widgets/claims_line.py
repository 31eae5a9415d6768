"""The claims ledger on one line, for desks without room for a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.claim_row import STATES, boldness
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import ClaimLine

_BOTH = 76
"""Cells from which there is room for claims and options."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All claims, the latest first, and what your own options are worth."""

    claims: tuple[ClaimLine, ...]
    worth: str
    note: str = ""
    """When they vest, and above what they are worth anything."""


class ClaimsLine(Row[Ledger]):
    """As many claims as there is room for; Enter opens the ledger."""

    HELP = "Enter opens the whole ledger; before the first claim, the press office."

    def line(self, item: Ledger, width: int) -> Content:
        # each claim beside it says whether it has been checked
        head = Content(f"CLAIMS {len(item.claims)}").stylize("$muted bold")
        worth = Content(f"options {item.worth}").stylize("$muted")
        if item.claims and width < _BOTH:
            worth = Content()
        line = head if item.claims else head + Content("  nothing claimed yet").stylize("$muted")
        for number, claim in enumerate(item.claims):
            more = Content("  ") + _claim(claim)
            left = len(item.claims) - number - 1
            tail = len(_untold(left)) if left else 0
            taken = line.cell_length + more.cell_length + tail
            if taken + (worth.cell_length + 2 if worth else 0) > width:
                rest = _untold(left + 1) if number else counted(item.claims)[line.cell_length :]
                line = line + Content(rest).stylize("$muted")
                break
            line = line + more
        gap = max(2, width - line.cell_length - worth.cell_length)
        return (line + " " * gap + worth).truncate(width)

    def explained(self, item: Ledger) -> tuple[str, ...]:
        return spoken.ledger(item.claims, item.worth, item.note)

    def told(self, item: Ledger) -> str:
        held = f"Your options, {item.worth}: {item.note.partition('. ')[0]}.".replace(": .", ".")
        return f"{held} Printed in the end, never scored."


def counted(claims: tuple[ClaimLine, ...]) -> str:
    """'CLAIMS 3, 1 unchecked': how many there are, and how many of them nobody has checked yet."""
    unchecked = sum(1 for claim in claims if claim.state == "open")
    head = f"CLAIMS {len(claims)}"
    return f"{head}, {unchecked} unchecked" if unchecked else head


def _untold(number: int) -> str:
    """What stands for the claims that the line has no room for."""
    return f"  {number} more"


def _claim(claim: ClaimLine) -> Content:
    sign, style = STATES[claim.state]
    bold = Content(boldness(claim.boldness)).stylize("$primary")
    return Content(f"{claim.text} ") + bold + Content(f" {sign} {claim.state}").stylize(style)
