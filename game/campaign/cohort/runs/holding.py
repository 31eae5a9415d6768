"""Drivers that effects hold for some weeks, in some of the runs."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.campaign.cohort.runs.lanes import Lanes, Places
from game.model.numbers import Num


@dataclass(frozen=True, slots=True)
class Held:
    """One driver held in some runs; see `game.campaign.state.Hold`."""

    target: str
    factor: float
    until: int
    places: Places


@dataclass(slots=True)
class Holding:
    """All that are held, in the order in which they came: factors multiply in it."""

    holds: list[Held] = field(default_factory=list)
    made: dict[str, Num] = field(default_factory=dict)
    """Products by target, as long as nothing changes."""

    def add(self, hold: Held) -> None:
        """Hold a driver."""
        self.holds.append(hold)
        self.made.pop(hold.target, None)

    def forget(self, week: int) -> None:
        """Drop what has ended."""
        for hold in self.holds:
            if hold.until <= week:
                self.made.pop(hold.target, None)
        self.holds = [hold for hold in self.holds if hold.until > week]

    def factor(self, lanes: Lanes, target: str) -> Num:
        """The product of all that hold a target now; call `forget` for the week first."""
        if target not in self.made:
            self.made[target] = self._product(lanes, target)
        return self.made[target]

    def _product(self, lanes: Lanes, target: str) -> Num:
        holds = [hold for hold in self.holds if hold.target == target]
        if not holds:
            return 1.0
        product = lanes.full(1.0)
        for hold in holds:
            lanes.write(product, hold.places, lanes.take(product, hold.places) * hold.factor)
        return product
