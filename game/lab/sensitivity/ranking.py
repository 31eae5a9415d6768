"""Putting what has been varied in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from game.frozen import dataclass
from game.lab.companies.subject import Subject
from game.lab.sensitivity.effects import Effect, effects
from game.lab.sensitivity.factors import factors
from game.lab.sensitivity.outcomes import OUTCOMES, REVERSAL, outcomes
from game.lab.sensitivity.swings import Swing, swings

TOP: Final = 10
VALUES: Final = tuple(name for name in OUTCOMES if name != REVERSAL)

Mean = Callable[[dict[str, float]], float]
"""What a ranking goes by, of outcomes by name."""


@dataclass(frozen=True, slots=True)
class Varied:
    """One parameter, alone and with the others."""

    swing: Swing
    effect: Effect


@dataclass(frozen=True, slots=True)
class Study:
    """What varying everything has shown."""

    usual: dict[str, float]
    """Outcomes as things are."""
    varied: tuple[Varied, ...]

    def top(self, names: Sequence[str]) -> list[Varied]:
        """The parameters that alone move these outcomes most, in the mean; most first."""

        def width(one: Varied) -> float:
            return sum(map(one.swing.width, names))

        return sorted(self.varied, key=width, reverse=True)[:TOP]


def study(subject: Subject) -> Study:
    """Vary everything that is an assumption or calibrated."""
    all_factors = factors(subject.parameters)
    model = partial(outcomes, subject)
    usual, alone = swings(model, all_factors)
    together = effects(model, all_factors)
    pairs = zip(alone, together, strict=True)
    return Study(usual, tuple(Varied(swing, effect) for swing, effect in pairs))


def upset(swing: Swing) -> list[str]:
    """What is no longer so at an end of the range: that *replace* ends below holding, say."""
    broken = []
    for end in (swing.low, swing.high):
        if end["replace 60"] >= 0.0:
            broken.append("replacing ends above holding")
        if end["reversal 60"] <= end["replace 60"]:
            broken.append("the reversal ends below replacing on")
        if end["augment 60"] <= 0.0:
            broken.append("augmenting ends below holding")
    return broken
