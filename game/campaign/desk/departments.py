"""A department's row: its people, its machine and its mood."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass

Mood = Literal["slack", "calm", "high", "breaking"]


@dataclass(frozen=True, slots=True)
class SliceLine:
    """A named slice of a department's work."""

    name: str
    claimed: int
    """Percent of it that AI gets right, as the vendor has it."""
    done: int
    """Percent of it that AI does now."""
    found: int | None
    """Percent of it that AI truly gets right, where that has been looked at."""
    band: str
    """Half-width of what was found, such as '±1'; empty when nothing was."""
    known: str
    """How it is known, in words: 'the vendor says so', 'an audit, 2 months old'."""


@dataclass(frozen=True, slots=True)
class DepartmentCard:
    """One department's row."""

    id: str
    name: str
    people: int
    """Heads now, gig workers not counted."""
    people_start: int
    gig: int
    alumni: int
    """Former staff who might still come back, as HR knows them."""
    service: bool
    """Its work follows the customers, who meet its answers."""
    ai_share: int
    """Percent of the work routed to AI now."""
    ai_target: int
    """Percent ordered."""
    review: int
    """Percent of AI output reviewed by people."""
    copilots: bool
    mood: Mood
    """Work pressure in a word, as the department's head puts it."""
    note: str
    """A short remark, such as '4 days of mail'; may be empty."""
    slices: tuple[SliceLine, ...]
    """Its work in five kinds, the vendor's easiest first; AI takes them in this order."""
