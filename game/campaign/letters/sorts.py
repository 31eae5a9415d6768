"""The sorts in which letters come, each into places of its own."""

from __future__ import annotations

from typing import Literal

from game.scenario.rules import Event

Sort = Literal["dilemma", "letter", "headline", "interruption"]
MAIL: tuple[Sort, ...] = ("dilemma", "letter", "headline")
"""What comes when a month opens, in the order of the mail."""


def sort_of(event: Event) -> Sort:
    """As what an event comes into the inbox."""
    if event.interrupts:
        return "interruption"
    if event.choices:
        return "dilemma"
    return "headline" if event.kind == "headline" else "letter"


def may_be_put_aside(event: Event) -> bool:
    """Whether a seed may do without a letter: no part of an arc, and no lever waits for it."""
    return not (event.arc or event.started or event.reveals)
