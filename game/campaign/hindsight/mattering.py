"""What one decision made of a game: the game against itself without it."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.context import Context
from game.campaign.hindsight.deciding import Decision
from game.campaign.hindsight.playing import Outcome, outcome, play_on
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Without:
    """A decision, and what it made of the game: with it, less without it."""

    month: int
    text: str
    told: str
    total: float
    """Points of the score at the last month."""
    value: float
    """$."""
    quality: float
    """True quality, share."""
    skipped: int
    """Later decisions that were not possible without it, not for lack of focus alone."""


def without(context: Context, decision: Decision, whole: Outcome) -> Without:
    """Play on from before a decision, without it; `whole` is what the game came to.

    What was decided later is still done where it only costs more focus than there was: else the
    decision would be blamed for what others did.
    """
    future = play_on(context, decision.before, decision.turn, to_the_end=False, lent=True)
    skipped = len(future.skipped)
    if future.state == decision.closed:  # it made no difference, so it never will
        return Without(decision.month, decision.text, decision.told, 0.0, 0.0, 0.0, skipped)
    future = play_on(context, future.state, decision.later, lent=True)
    other = outcome(context, future.state)
    return Without(
        month=decision.month,
        text=decision.text,
        told=decision.told,
        total=whole.total - other.total,
        value=whole.value - other.value,
        quality=whole.quality - other.quality,
        skipped=skipped + len(future.skipped),
    )


def most_decisive(found: Iterable[Without], most: int = 3) -> tuple[Without, ...]:
    """The decisions that moved the score most, whichever way; of equals, the earlier."""
    ranked = sorted(found, key=lambda one: (-abs(one.total), one.month))
    return tuple(one for one in ranked[:most] if abs(one.total) >= 0.05)
