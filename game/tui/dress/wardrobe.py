"""Which dress a kind of letter wears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.tui.dress import office, public, shown, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.campaign.desk import Letter
    from game.tui.dress.setting import Lines

WIDEST = 84
"""Cells; longer lines are hard to read."""

DRESSES: dict[str, Callable[[Letter, int], Lines]] = {
    "mail": office.mail,
    "memo": office.memo,
    "report": office.report,
    "ticket": office.ticket,
    "note": office.note,
    "post": public.post,
    "headline": public.paper,
    "chat": spoken.chat,
    "voicemail": spoken.voicemail,
    "transcript": spoken.transcript,
    "slide": shown.slide,
}
"""By the letter's kind."""


def dressed(letter: Letter, width: int) -> Lines:
    """A letter as lines of at most `width` cells."""
    return DRESSES[letter.kind](letter, max(24, min(width, WIDEST)))
