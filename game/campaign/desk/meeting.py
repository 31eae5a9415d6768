"""The quarter's board meeting."""

from __future__ import annotations

from game.campaign.desk.offers import Option
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Director:
    """Somebody at the table."""

    name: str
    """With what they are there for: 'Harald Brink, audit committee'."""
    line: str
    """What they say."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The quarter's board meeting."""

    quarter: int
    confidence: int
    """0-100."""
    change: int
    """Against the last meeting."""
    told: tuple[str, ...]
    """What you have claimed since the last meeting."""
    sees: tuple[str, ...]
    """What it can see, a line each."""
    verdict: str
    """On what it asked last time; empty at the first meeting."""
    ask: str
    """What it wants next."""
    warning: str
    """An ultimatum, or empty."""
    options: tuple[Option, ...]
    directors: tuple[Director, ...] = ()
    """Those who speak; the one who asks comes last."""
