"""The company's figures, as believed, and how each of them is known."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass

Standing = Literal["audited", "true", "reported", "sampled", "unknown"]
"""How a figure is known: audited and true are facts, reported comes from someone with an
interest, sampled has a band, unknown has never been asked."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the company's figures, as believed."""

    id: str
    """``quality``, ``churn``, ``burnout`` …"""
    name: str
    text: str
    """The value as printed, or ``?``."""
    value: float | None
    """The same as a number for drawing, or None when unknown."""
    change: str
    """Since the last month was ended: ``+1``, ``−0.4``, ``·`` (no change) or empty (not known)."""
    tone: Literal["better", "worse", "same"]
    """Whether the change is good news; say it by more than colour."""
    trend: tuple[float | None, ...]
    """As believed, a value a month, oldest first, up to 24."""
    standing: Standing
    band: str
    """``±4`` for a sampled figure, else empty."""
    source: str
    """How we know, in a few words: 'the vendor says so'."""
    why: str
    """The answer to '?': a sentence or two in the reporter's words."""
