"""The board's memory over runs, and its meetings."""

from __future__ import annotations

from dataclasses import dataclass

from game.campaign.cohort.runs.lanes import Lanes
from game.model.numbers import Num, Truth

NO_ASK = -1.0


@dataclass(slots=True)
class Minutes:
    """What the board has asked for, and how it stands to its chief executive."""

    kind: Num
    """Place in `rules.board.ASKS`, or `NO_ASK`."""
    last: Num
    """The kind asked for last, which is not asked for again at once; `NO_ASK` once it is missed."""
    level: Num
    accepted: Truth
    """Accepted, not countered."""
    due: Num
    ultimatum: Num
    """Meetings left to mend it; 0: none is running."""
    out_month: Num
    """Month of the dismissal; 0: still in office."""


def opened(lanes: Lanes) -> Minutes:
    """Before the first meeting."""
    return Minutes(
        kind=lanes.full(NO_ASK),
        last=lanes.full(NO_ASK),
        level=lanes.full(0.0),
        accepted=lanes.truths(False),
        due=lanes.full(0.0),
        ultimatum=lanes.full(0.0),
        out_month=lanes.full(0.0),
    )
