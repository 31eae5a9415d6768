"""What came of a save."""

from __future__ import annotations

from dataclasses import field

from game.campaign.workshop.carrying import Carried
from game.campaign.workshop.effect import Effect
from game.frozen import dataclass
from game.scenario.checking import Report
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Saved:
    """A text that has been looked at, and the game under it."""

    report: Report
    """As `check` has it."""
    scenario: Scenario | None = None
    """None: it cannot be played, and the game stays with the last text that could. A mistake in the
    text's tests or targets is no reason."""
    trouble: str = ""
    """Why its rules cannot be played although nothing is wrong with the text; a line."""
    carried: Carried | None = None
    """The game under the new rules; None before there is one."""
    effect: Effect | None = None
    journal: tuple[str, ...] = field(default=(), repr=False)
    """The decisions that have been carried over."""

    waiting: bool = False
    """Whether there is no game yet."""

    @property
    def errors(self) -> int:
        """How many there are; where the text can be played, in its tests and targets alone."""
        return sum(one.severity == "error" for one in self.report.findings)

    @property
    def gone(self) -> bool:
        """Whether the file cannot be read at all: it is away, or not ours to read."""
        return bool(self.report.findings) and self.report.findings[0].code == "HW001"
