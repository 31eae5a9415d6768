"""A month that has been interrupted: what its remaining weeks go on from."""

from __future__ import annotations

from game.campaign.rules.record import Books
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Interruption:
    """What is carried from the weeks that have run to those that have not."""

    weeks: int
    """Weeks of the month that have run."""
    left: int
    """Focus that was left of the month: an answer is paid from it."""
    books: Books
    """What the weeks so far add up to."""
