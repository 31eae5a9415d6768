"""Orders: the player's standing settings, in the units the player speaks (percent, heads)."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class TeamOrders:
    """One department's settings."""

    ai_share: int
    """Percent of the work that should go to AI."""
    review: int
    """Percent of AI output reviewed by people."""
    copilots: bool
    headcount: int
    """Heads to hire towards, or to let attrition come down to."""
    layoff: int
    """Heads on this month's list; 0 again once they have gone."""


@dataclass(frozen=True, slots=True)
class Orders:
    """All settings. They persist; only change costs focus."""

    teams: tuple[TeamOrders, ...]
    door: bool
    """A customer who insists reaches a person."""
    guarantee: bool
    freeze: bool
    announce: bool
    """The internal memo has been sent."""
    training: bool
    programme_until: int
    """Month in which the quality programme ends; 0 when none runs."""
    pay: int
    """Percent of the market."""
    gig: int
    """Gig workers in service, percent of its staff at the start."""
    gig_until: int
    """Month in which a reversal's gig pool is sent home; 0: until told."""
    vendor: str
    boomerang: bool
    """Former staff are being called back (part of the reversal)."""
    gains: int = 0
    """Percent of what has been saved against the start that is shared with staff."""
