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

_SENDER, _NARROW, _ROOMY = 24, 18, 68
"""Cells of the column of senders, the last of them blank; in rows of less than that many."""
_KIND = max(map(len, KINDS.values())) + 1
"""Cells of that column where a subject leaves no room for names."""
_LITTLE = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "the", "to"})
"""Words on which no name ends."""


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
    """Who writes, in whole words, and in how many cells: subjects begin in one column.

    Only the kind of letter where the subject needs the room, and no wider than it must be where
    the subject would be cut even so.
    """
    kind, left = KINDS[item.kind], width - len(item.subject)
    room = _SENDER if width >= _ROOMY else _NARROW
    if left < room:
        if left >= _KIND:
            return _cut(item.sender.split(",")[0], _KIND - 1) or kind, _KIND
        return kind, len(kind) + 1
    return _cut(item.sender.split(",")[0], room - 1) or kind, room


def _cut(name: str, room: int) -> str:
    """A name, without its article if need be; as many of its words, if still it is too long."""
    if len(name) > room:
        words = name.removeprefix("The ").removeprefix("A ").split()
        while words and (len(" ".join(words)) > room or words[-1].lower() in _LITTLE):
            words = words[:-1]
        name = " ".join(words)
    return name[:1].upper() + name[1:]
