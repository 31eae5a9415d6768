"""The figures of a run, as its last desk shows them."""

from __future__ import annotations

from game.campaign.desk import Desk, Standing
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ReplayedFigure:
    """A figure as the last desk showed it."""

    id: str
    name: str
    text: str
    standing: Standing


def figures_of(desk: Desk) -> tuple[ReplayedFigure, ...]:
    """All of a desk's figures, in its order."""
    return tuple(ReplayedFigure(one.id, one.name, one.text, one.standing) for one in desk.figures)
