"""What a game ends with where the record of its last month has another value."""

from __future__ import annotations

from game.campaign.registry.team import heads
from game.campaign.state import GameState

MOVED_LATER = frozenset({"board"})
"""What a meeting moves after the record of its month; staff are only counted otherwise."""


def closing(state: GameState) -> dict[str, float]:
    """The last values by the record's names; board 0-1, staff in heads.

    The last meeting comes after the record; staff are the sum of the departments as shown.
    """
    people = float(sum(heads(state, place) for place in range(len(state.company.teams))))
    return {"board": state.company.board, "heads": people}
