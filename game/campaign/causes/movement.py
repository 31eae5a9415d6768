"""How much of a figure's movement between two months each cause has made."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes.account import Parts
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """One cause's part of a movement, in the figure's own unit."""

    cause: str
    """A rule's id, ``fatigue.fear``, or what happened: ``answer:event=choice#0``."""
    amount: float
    department: int = -1
    """The department's place; −1: the company's."""


def difference(
    then: Mapping[str, float], now: Mapping[str, float], scale: float, department: int = -1
) -> list[Share]:
    """What each cause has added between two accounts of the same stock."""
    causes = dict.fromkeys((*then, *now))
    return [
        Share(cause, (now.get(cause, 0.0) - then.get(cause, 0.0)) * scale, department)
        for cause in causes
    ]


def between(then: Parts, now: Parts, weights: tuple[float, float]) -> tuple[Parts, float]:
    """Split the movement of weight × value: by the value's parts, and by the weight itself.

    Each at the mean of the other, so that both together are the whole movement.
    """
    middle = (weights[0] + weights[1]) / 2.0
    level = (sum(then.values()) + sum(now.values())) / 2.0
    causes = dict.fromkeys((*then, *now))
    parts = {cause: (now.get(cause, 0.0) - then.get(cause, 0.0)) * middle for cause in causes}
    return parts, (weights[1] - weights[0]) * level
