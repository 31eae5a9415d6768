"""What a program is told of a save."""

from __future__ import annotations

from game.campaign.workshop.effect import Effect
from game.campaign.workshop.saved import Saved
from game.frozen import dataclass
from game.scenario.diagnostics import Finding


@dataclass(frozen=True, slots=True)
class SaveMessage:
    """A save: what ``{"save": …}`` holds."""

    playable: bool
    """Whether the game goes on under this text; if not, it stays with the last good one."""
    trouble: str
    """Why its rules cannot be played although nothing is wrong with the text; empty: they can."""
    findings: tuple[Finding, ...]
    """As `check` has them."""
    effect: Effect | None
    """What the save did to the game in hand; null where there was none, or it stays as it is."""

    @classmethod
    def of(cls, saved: Saved) -> SaveMessage:
        """The message about a save."""
        found = tuple(saved.report.findings)
        return cls(saved.scenario is not None, saved.trouble, found, saved.effect)
