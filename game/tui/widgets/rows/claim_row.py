"""A line of the claims ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import ClaimLine

STATES = {
    "open": ("…", "$warning"),
    "held": ("✓", "$good"),
    "mistaken": ("✗", "$bad"),
    "knowing": ("‼", "$bad bold"),
    "retracted": ("↶", "$muted"),
}


def boldness(level: int) -> str:
    """Boldness 1-3 as squares."""
    return "■" * level + "□" * max(0, 3 - level)


class ClaimRow(Row["ClaimLine"]):
    """A claim with what became of it; Enter opens the ledger."""

    HELP = "Enter opens the ledger, where a claim can be taken back."

    def explained(self, item: ClaimLine) -> tuple[str, ...]:
        return spoken.claim(item)

    def told(self, item: ClaimLine) -> str:
        return f"{item.text}: said in month {item.month}, {spoken.KNEW[item.knew]} · {item.state}"

    def line(self, item: ClaimLine, width: int) -> Content:
        sign, style = STATES[item.state]
        state = f"{sign} {item.state}"
        bold = boldness(item.boldness)
        room = min(max(6, width - len(state) - len(bold) - 2), 60)
        return Content(" ").join(
            (
                cell(item.text, room),
                Content(bold).stylize("$primary"),
                Content(state).stylize(style),
            )
        )
