"""The arithmetic of claims, in both number worlds."""

from __future__ import annotations

from game.campaign.rulebook import ClaimRules
from game.model.numbers import Num, Numbers, Truth

LN2 = 0.6931471805599453


def fresh_strength(rules: ClaimRules, boldness: int, repeats: int, xp: Numbers) -> Num:
    """What a release adds to the claims stock's input (0-1); each repeat of the same halves it."""
    return rules.strength[boldness - 1] * told_again(rules, repeats, xp)


def told_again(rules: ClaimRules, repeats: int, xp: Numbers) -> Num:
    """What a claim that holds is still worth when the same has been said before: each halves it.

    Otherwise the surest way to be trusted is to say one true thing every month.
    """
    return xp.pow(rules.repeat, float(repeats))


def faded(strength: Num, weeks: Num, rules: ClaimRules, xp: Numbers) -> Num:
    """What is left of a claim's strength after `weeks`, by its half-life."""
    return strength * xp.exp(-LN2 * weeks / rules.half_life)


def gap_points(level: Num, truth: Num, unit: float, sign: int) -> Num:
    """How far the truth falls short of the claim, in points; negative when it is better."""
    return (level - truth) * float(sign) / unit


def holds(gap: Num, rules: ClaimRules) -> Truth:
    """Whether a checked claim holds: a gap within the tolerance."""
    return gap <= rules.tolerance


def check_chance(
    rules: ClaimRules,
    boldness: int,
    incidents: Num,
    gap: Num,
    knowing: Num,
    difficulty: float,
    xp: Numbers,
) -> Num:
    """Probability that the press checks an open claim this month.

    3 % × boldness, 5 % an incident, 1 % a point of gap, 5 % for ever after each knowing one
    (`play.md`; game rule), times the difficulty's factor, at most one half.
    """
    chance = (
        rules.check * float(boldness)
        + rules.check_incident * incidents
        + rules.check_gap * xp.maximum(gap, 0.0)
        + rules.check_after_knowing * knowing
    )
    return xp.minimum(chance * difficulty, rules.check_most)


def penalty(rules: ClaimRules, boldness: int, *, knowing: bool) -> tuple[float, float]:
    """What a false claim costs: (board, brand), as shares below 0."""
    factor = rules.knowing if knowing else 1.0
    board = rules.board[boldness - 1] * rules.penalty * factor / 100.0
    return -board, -rules.brand[boldness - 1] * factor / 100.0
