"""What a comparison of two versions finds, as it is printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """A mean in both versions, and what lies between them, run by run."""

    old: float
    new: float
    change: float
    """The mean of new less old, over runs on the same luck."""
    low: float
    """95 % interval of that mean: where it excludes 0, the difference is more than luck …"""
    high: float
    told: bool
    """… and this is true."""


@dataclass(frozen=True, slots=True)
class StrategyGap:
    """One strategy in both versions."""

    strategy: str
    same: float
    """Share of the runs that end with the very same score."""
    score: Gap
    """0-100, like its axes."""
    value: Gap
    customers: Gap
    people: Gap
    trust: Gap
    reversed: Gap
    """Share of the runs in which the reversal began."""
    reversal_month: Gap | None
    """Of the runs in which it began in both; null where there are fewer than two."""
    dismissed: Gap
    endings: dict[str, Gap]
    """Share of each ending that either version knows."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions, played many times by some strategies, all on the same luck."""

    seed: str
    difficulty: str
    runs: int
    strategies: tuple[StrategyGap, ...]

    @property
    def differs(self) -> bool:
        """Whether any run of any strategy has come to something else."""
        return any(one.same < 1 or _moved(one) for one in self.strategies)


def _moved(one: StrategyGap) -> bool:
    """Whether something but the score is otherwise, as when an ending has a new id."""
    gaps = (one.reversed, one.dismissed, *one.endings.values())
    return any(gap.old != gap.new for gap in gaps)
