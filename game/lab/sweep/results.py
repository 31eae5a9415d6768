"""What a sweep finds, as it is printed."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure over runs."""

    mean: float
    p5: float
    """The value that one run in twenty is below."""
    p95: float
    """The value that one run in twenty is above."""


@dataclass(frozen=True, slots=True)
class Axes:
    """The score's axes at the last month played, 0-100."""

    value: Spread
    customers: Spread
    people: Spread
    trust: Spread


@dataclass(frozen=True, slots=True)
class TurnMeans:
    """The means over all runs at the end of a turn, caretakers' companies included."""

    turn: int
    in_office: float
    """Share of the runs whose chief executive is still there."""
    profit: float
    """Last month's, $M."""
    quality: float
    """True quality, 0-1."""
    reported_quality: float
    """As the vendor's report has it, 0-1."""
    churn: float
    """Yearly, relative to the start."""
    brand: float
    """0-1."""
    burnout: float
    """Share of staff burned out."""
    headcount: float
    """Relative to the start."""
    board: float
    """The board's confidence, 0-1."""


@dataclass(frozen=True, slots=True)
class StrategySweep:
    """One strategy over all runs."""

    strategy: str
    score: Spread
    """The total, 0-100."""
    axes: Axes
    wins: float
    """Share of the runs in which no other strategy swept has a higher total."""
    reversed: float
    """Share of the runs in which the reversal began."""
    reversal_month: Spread | None
    """Of those; null where there are none."""
    dismissed: float
    """Share of the runs in which the board let it go."""
    endings: dict[str, float]
    """Share of each ending, in the scenario's order; those that nobody reached are 0."""
    turns: tuple[TurnMeans, ...]


@dataclass(frozen=True, slots=True)
class Sweep:
    """A scenario played many times by some strategies, all on the same luck.

    *Above par*, in the conditions of endings, means better than every other strategy swept.
    """

    scenario: str
    scenario_hash: str
    seed: str
    difficulty: str
    runs: int
    par: Spread
    """The best total of the strategies swept, run by run."""
    strategies: tuple[StrategySweep, ...]


@dataclass(frozen=True, slots=True)
class RunRow:
    """One game, a row of the CSV file."""

    strategy: str
    run: int
    score: float
    value: float
    customers: float
    people: float
    trust: float
    reversal_month: int
    """0: never."""
    out_month: int
    """0: stayed."""
    ending: str
