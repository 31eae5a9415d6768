"""What balance measures, as it is printed."""

from __future__ import annotations

from game.frozen import dataclass
from game.scenario.diagnostics import Finding


@dataclass(frozen=True, slots=True)
class Box:
    """A figure over games."""

    mean: float
    p5: float
    """One game in twenty is below."""
    p25: float
    """One in four."""
    p50: float
    p75: float
    p95: float
    """One game in twenty is above."""


@dataclass(frozen=True, slots=True)
class StrategyBalance:
    """One strategy over all games."""

    strategy: str
    total: Box
    """The score, 0-100."""
    value: Box
    """Axes at the last month played, 0-100."""
    customers: Box
    people: Box
    trust: Box
    wins: float
    """Share of games in which no other strategy has a higher total."""
    reversed: float
    """Share of games in which it turns round."""
    reversal_month: Box | None
    """Of those; null where there are none."""
    reversal_months: tuple[int, ...]
    """Games by the turn in which it turns round, from turn 1."""
    dismissed: float
    """Share of games in which the board dismisses it."""
    first_year: float | None
    """The first year's profit, as the desk adjusts it, against holding still, ratio; null where
    holding makes none."""
    endings: dict[str, float]
    """Share of each ending that is reached, the most frequent first."""


@dataclass(frozen=True, slots=True)
class TargetMeasured:
    """A corridor of the scenario's `[targets]`, and what it comes to."""

    strategy: str
    figure: str
    low: float
    high: float
    measured: float | None
    """Null where it cannot be measured."""
    holds: bool
    outside: float
    """How far outside the corridor, in the figure's own unit; 0: within."""


@dataclass(frozen=True, slots=True)
class Balanced:
    """A scenario's balance."""

    scenario: str
    title: str
    scenario_hash: str
    seed: str
    difficulty: str
    games: int
    """Of each strategy, all on the same luck."""
    turns: int
    strategies: tuple[StrategyBalance, ...]
    order: dict[str, tuple[str, ...]]
    """By figure (total and axes) the strategies, the best mean first."""
    endings: dict[str, float]
    """Share of each ending over all games, in the scenario's order."""
    targets: tuple[TargetMeasured, ...]
    tests: int
    """How many `[[tests]]` the scenario brings."""
    suggested: str
    """A `[targets]` table of what was measured, with some room, to be pasted."""
    findings: tuple[Finding, ...]
