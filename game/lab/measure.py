"""What an experiment measures, what it must show, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from game.lab.bench import Bench

Verdict = Literal["holds", "fails"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure against its bounds. A NaN is within no bounds."""

    what: str
    value: float
    low: float = -inf
    high: float = inf
    beyond: bool = False
    """The bound itself is not enough."""

    @property
    def holds(self) -> bool:
        """Whether the value is where it must be."""
        if self.beyond:
            return self.low < self.value < self.high
        return self.low <= self.value <= self.high

    @property
    def bounds(self) -> str:
        """``1.3 or more``."""
        if self.low == self.high:
            return f"{self.low:g}"
        if self.high == inf:
            return f"above {self.low:g}" if self.beyond else f"{self.low:g} or more"
        if self.low == -inf:
            return f"below {self.high:g}" if self.beyond else f"{self.high:g} or less"
        return f"{self.low:g} to {self.high:g}"


def above(what: str, value: float, low: float) -> Measure:
    """It must be more than `low`."""
    return Measure(what, value, low=low, beyond=True)


def below(what: str, value: float, high: float) -> Measure:
    """It must be less than `high`."""
    return Measure(what, value, high=high, beyond=True)


@dataclass(frozen=True, slots=True)
class Experiment:
    """An experiment as `docs/model.md` lists it."""

    number: int
    name: str
    """What is done."""
    measure: Callable[[Bench], Sequence[Measure]]
    reported: str = ""
    """Why it is reported only and decides no exit code; empty: it must hold."""
    arrays: bool = False
    """Whether it cannot be done without NumPy."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An experiment that has been done."""

    experiment: Experiment
    measures: tuple[Measure, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether all its measures hold."""
        return "holds" if all(one.holds for one in self.measures) else "fails"

    @property
    def target(self) -> str:
        """All that it must show, in words."""
        shown = "; ".join(f"{one.what}: {one.bounds}" for one in self.measures)
        reported = self.experiment.reported
        return f"reported only, {reported}: {shown}" if reported else shown
