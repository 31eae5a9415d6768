"""What only the curtain tells: truths that a ranked desk does not have, and the score."""

from __future__ import annotations

from game.campaign.achievements.catalogue import Achievement
from game.campaign.achievements.played import Played


def felt_faster(rule: Achievement, played: Played) -> bool:
    """So many months running, output a head felt above the start and was below it."""
    felt, was = played.true("perceived"), played.true("actual")
    running = most = 0
    for feeling, fact in zip(felt, was, strict=True):
        running = running + 1 if feeling > felt[0] and fact < was[0] else 0
        most = max(most, running)
    return most >= played.context.turns(rule.needs)


def calibrated(rule: Achievement, played: Played) -> bool:
    """The guess before the curtain, in points, against what was so."""
    off = played.true("quality")[-1] * 100.0 - played.state.guess
    return played.state.guess >= 0 and abs(off) <= rule.needs


def above_par(_rule: Achievement, played: Played) -> bool:
    """More than the best built-in strategy on the same luck."""
    done = played.conclusion
    return done is not None and bool(done.rivals) and done.verdict.total > done.par
