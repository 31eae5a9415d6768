"""What a game has gone through, month by month, for whoever wants to go back."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PastMonth:
    """A month that one can go back to the start of."""

    month: int
    """Turn, from 1; the last one may be going on."""
    told: tuple[str, ...]
    """What was decided in it, as sentences; what was undone is not told."""
