"""What an experiment measures, what it must show, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf, isfinite
from typing import TYPE_CHECKING, Literal

from game.frozen import dataclass
from game.model.numbers import Num

if TYPE_CHECKING:
    from game.lab.validation.bench import Bench

Verdict = Literal["holds", "fails"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure against its bounds. A NaN is within no bounds.

    On a bench with many companies the value is an array over them; `holds` is for one.
    """

    what: str
    value: Num
    low: float = -inf
    high: float = inf
    beyond: bool = False
    """The bound itself is not enough."""
    room: float = 0.0
    """How far inside its bounds a calibration likes the figure to be, in its own unit; 0: a fifth
    of the way between two bounds, a tenth of a single one."""
    waits: str = ""
    """What there must be before it can be judged; until then it is told, and decides nothing."""

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

    @property
    def ease(self) -> float:
        """`room`, given or by default.

        Raises:
            ValueError: none is given and the only bound, 0, has no size to take it from.
        """
        width = self.high - self.low
        edge = self.low if self.high == inf else self.high
        usual = width / 5 if isfinite(width) else abs(edge) / 10
        if not (self.room or usual):
            raise ValueError(f"{self.what}: a bound of 0 needs `room`")
        return self.room or usual


def above(what: str, value: Num, low: float, room: float = 0.0) -> Measure:
    """It must be more than `low`."""
    return Measure(what, value, low=low, beyond=True, room=room)


def below(what: str, value: Num, high: float, room: float = 0.0) -> Measure:
    """It must be less than `high`."""
    return Measure(what, value, high=high, beyond=True, room=room)


@dataclass(frozen=True, slots=True)
class Experiment:
    """An experiment as `docs/model.md` lists it."""

    number: int
    name: str
    """What is done."""
    measure: Callable[[Bench], Sequence[Measure]]
    reported: Callable[[Bench], str] = lambda _: ""
    """Why it is reported only and decides no exit code; empty: it must hold."""
    arrays: bool = False
    """Whether it cannot be done without NumPy."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An experiment that has been done."""

    experiment: Experiment
    measures: tuple[Measure, ...]
    reported: str = ""
    """Why it decides nothing yet; empty: it must hold."""

    @property
    def verdict(self) -> Verdict:
        """Whether all its measures hold that can be judged."""
        judged = (one for one in self.measures if not one.waits)
        return "holds" if all(one.holds for one in judged) else "fails"

    @property
    def word(self) -> str:
        """The verdict for people: *waits* where nothing fails, and not everything can be judged."""
        waits = self.verdict == "holds" and any(one.waits for one in self.measures)
        return "waits" if waits else self.verdict

    @property
    def target(self) -> str:
        """All that it must show, in words."""
        shown = "; ".join(map(_told, self.measures))
        return f"reported only, {self.reported}: {shown}" if self.reported else shown


def _told(one: Measure) -> str:
    waits = f" (not judged: {one.waits})" if one.waits else ""
    return f"{one.what}: {one.bounds}{waits}"
