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
    said_figure: float
    """A reporter's figure, said at the table."""
    said_sample: float
    said_audit: float
    said_count: float
    """A figure of the books."""
    admitted: float
    """That nobody has looked."""
    admitted_late: float
    """The same after it was evaded."""
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
