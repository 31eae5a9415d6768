"""What things cost in focus, how far the levers go, and what difficulty changes."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class FocusCosts:
    """Focus points by action; see `play.md`'s table in the player's guide."""

    points_per_ai_step: int
    layoff: int
    hire: int
    review: int
    copilots: int
    training: int
    pay: int
    gig: int
    door_open: int
    freeze_lifted: int
    guarantee: int
    all_hands: int
    programme: int
    vendor: int
    gains: int
    press: int
    retract: int
    spare: int
    callback: int
    reversal: int
    reversal_monthly: int
    reversal_months: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Ranges of the levers; percent unless said."""

    spares_a_month: int
    ai_share_step: int
    ai_share_most: int
    gig_notches: tuple[int, ...]
    review_notches: tuple[int, ...]
    pay_notches: tuple[int, ...]
    gains_notches: tuple[int, ...]
    headcount_most: float
    """Of the staff at the start."""
    headcount_notches: tuple[int, ...]
    """Of the staff at the start."""
    layoff_notches: tuple[int, ...]
    """Of the staff there is."""


@dataclass(frozen=True, slots=True)
class DifficultyRules:
    """What difficulty changes; never the physics."""

    focus: int
    band: float
    look_delay: int
    checks: float
