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
    said_worse: float
    """One that was looked for, kept back, and is bad news."""
    said_look: float
    """That somebody will look."""
    said_audit: float
    said_count: float
    """A figure of the books."""
    admitted: float
    """That nobody has looked."""
    admitted_late: float
    """The same after it was evaded."""
    owned: float
    """That it was one's own decision."""
    blamed: float
    """That it was somebody else's."""
    minutes_morale: float
    """By how much morale rises where it was owned, and falls where others were blamed."""
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
    growth: float
    """Above where it stands, and never above none at all."""
    evidence: int
