"""How the board asks and judges."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class BoardRules:
    """How the board asks and judges; points."""

    start: dict[str, int]
    met: float
    missed: float
    halfway: float
    """What a counter-offer promises, as a share of the ask."""
    counter: float
    counter_missed: float
    refuse: float
    ultimatum: float
    ultimatum_meetings: int
    ultimatum_mark: float
    never_by_itself: float
    new_director: int
    churn_seen: float
    churn_tolerated: float
    """Relative to the start."""
    churn_most: float
    """What counts above that, at most."""
    margin: float
    headcount: float
    evidence: int
