"""A department's row: its people, its machine and its mood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mood = Literal["slack", "calm", "high", "breaking"]


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
