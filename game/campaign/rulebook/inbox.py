"""How a month's letters are drawn."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ration:
    """How many letters of a sort a month brings at most."""

    sure: int
    """There is room for so many in every month."""
    more: float
    """Probability of room for one more."""

    @property
    def most(self) -> int:
        """So many, if luck allows."""
        return self.sure + 1


@dataclass(frozen=True, slots=True)
class InboxRules:
    """How a month's letters are drawn."""

    dilemma: Ration
    letter: Ration
    headline: Ration
    interruption: Ration
    """Of what comes between two weeks of a month."""
    touched: float
    touched_months: int
    archive: int
    aside: float
    """Share of the letters that a seed puts aside."""
    aside_weight: float
    """How much one of those presses."""
