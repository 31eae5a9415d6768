"""A letter of the inbox on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from game.campaign.desk import Letter

KINDS = {
    "mail": "mail",
    "chat": "chat",
    "post": "post",
    "memo": "memo",
    "headline": "news",
    "transcript": "call",
    "report": "report",
    "slide": "slide",
    "ticket": "ticket",
    "note": "note",
    "voicemail": "voicemail",
}

_SENDER = 17
"""Cells of the column of senders."""


class LetterRow(Row["Letter"]):
    """A letter; ● waits for an answer, ✓ has one, ○ asks nothing."""

    HELP = "Enter opens the letter. ● waits for an answer, ✓ has one, ○ asks nothing."

    def line(self, item: Letter, width: int) -> Content:
        waits = bool(item.options) and not item.answer
        sign, style = ("●", "$primary bold") if waits else ("○", "$muted")
        if item.answer:
            sign, style = "✓", "$good"
        name, room = sender_of(item, width - 3)
        return Content(" ").join(
            (
                Content(sign).stylize(style),
                cell(name, room, "$people" if item.kind in {"mail", "chat"} else ""),
                cell(item.subject, max(4, width - room - 3), "bold" if waits else ""),
            )
        )

    def explained(self, item: Letter) -> tuple[str, ...]:
        return spoken.letter(item)

    def told(self, item: Letter) -> str:
        state = f" · you answered: {item.answer}" if item.answer else ""
        return f"{KINDS[item.kind]} · {item.sender}: {item.subject}{state}"


def sender_of(item: Letter, width: int) -> tuple[str, int]:
    """Who writes, and in how many cells; only the kind of letter where the subject needs them."""
    name, kind = item.sender.split(",")[0], KINDS[item.kind]
    left = width - len(item.subject)
    if left >= _SENDER > len(name):
        return name, _SENDER
    shown = name if left > len(name) else kind
    return shown, len(shown) + 1  # two blanks, or the name reads as the subject's first words
