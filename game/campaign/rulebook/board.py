"""How the board asks and judges."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BoardRules:
    """How the board asks and judges; points."""

    start: dict[str, int]
    met: float
    missed: float
    counter: float
    counter_missed: float
    refuse: float
    ultimatum: float
    ultimatum_meetings: int
    ultimatum_mark: float
    never_by_itself: float
    new_director: int
    churn_seen: float
    margin: float
    headcount: float
    evidence: int
