"""The arithmetic of claims, in both number worlds."""

from __future__ import annotations

from game.campaign.rulebook import ClaimRules, Three
from game.model.numbers import Num, Numbers, Truth
from game.scenario.rules import ClaimKind

LN2 = 0.6931471805599453


WEEKS_A_MONTH, WEEKS_A_QUARTER = 52.0 / 12.0, 13.0


def lift(kind: ClaimKind, boldness: int) -> float:
    """What a release of this boldness claims above its base, in the figure's own unit."""
    return kind.lift[boldness - 1] * kind.unit * kind.sign


def level(claimed: Num, most: Num, xp: Numbers) -> Num:
    """The figure claimed: nobody claims less than nothing, or more than there can be."""
    return xp.clip(claimed, 0.0, most)


def weeks_since(turns: int, week: int, *, quarterly: bool) -> float:
    """Age of a claim in weeks, `turns` after it was said and so many weeks into the turn."""
    return turns * (WEEKS_A_QUARTER if quarterly else WEEKS_A_MONTH) + week


def by_boldness(values: Three, boldness: Num, xp: Numbers) -> Num:
    """The value for boldness 1, 2 or 3."""
    return xp.where(boldness < 2.0, values[0], xp.where(boldness < 3.0, values[1], values[2]))


def fresh_strength(rules: ClaimRules, boldness: Num, repeats: Num, xp: Numbers) -> Num:
    """What a release adds to the claims stock's input (0-1); each repeat of the same halves it."""
    return by_boldness(rules.strength, boldness, xp) * told_again(rules, repeats, xp)


def told_again(rules: ClaimRules, repeats: Num, xp: Numbers) -> Num:
    """What a claim that holds is still worth when the same has been said before: each halves it.

    Otherwise the surest way to be trusted is to say one true thing every month.
    """
    return xp.pow(rules.repeat, repeats)


def left(weeks: Num, rules: ClaimRules, xp: Numbers) -> Num:
    """The share of a claim's strength that is left after `weeks`, by its half-life."""
    return xp.exp(-LN2 * weeks / rules.half_life)


def worth_measured(
    rules: ClaimRules, worth: Num, reported: Num, ai_share: Num, found: Num, xp: Numbers
) -> Num:
    """How many people's work the AI does, once a sample of quality has been taken, FTE.

    What the sample lacks against the report was the AI's doing: so much of its work was none.

    Args:
        rules: the rulebook's.
        worth: as reported, FTE.
        reported: quality as reported.
        ai_share: of the work.
        found: quality in the sample.
        xp: the number world.
    """
    wrong = (reported - found) / xp.maximum(ai_share, rules.least_automated)
    return worth * xp.clip(1.0 - wrong, 0.0, 1.0)


def gap_points(level: Num, truth: Num, unit: float, sign: int) -> Num:
    """How far the truth falls short of the claim, in points; negative when it is better."""
    return (level - truth) * float(sign) / unit


def gap_since(level: Num, truths: tuple[Num, Num], unit: float, sign: int, xp: Numbers) -> Num:
    """The gap that a check finds: what was so when it was said counts, what is so now too."""
    then, now = truths
    return xp.minimum(gap_points(level, now, unit, sign), gap_points(level, then, unit, sign))


def holds(gap: Num, rules: ClaimRules) -> Truth:
    """Whether a checked claim holds: a gap within the tolerance."""
    return gap <= rules.tolerance


def check_chance(
    rules: ClaimRules,
    boldness: Num,
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
        rules.check * boldness
        + rules.check_incident * incidents
        + rules.check_gap * xp.maximum(gap, 0.0)
        + rules.check_after_knowing * knowing
    )
    return xp.minimum(chance * difficulty, rules.check_most)


def reward(rules: ClaimRules, repeats: Num, xp: Numbers) -> tuple[Num, Num]:
    """What a claim that held is worth: (board, brand), as shares."""
    worth = told_again(rules, repeats, xp) / 100.0
    return rules.held_board * worth, rules.held_brand * worth


def penalty(rules: ClaimRules, boldness: Num, knowing: Truth, xp: Numbers) -> tuple[Num, Num]:
    """What a false claim costs: (board, brand), as shares below 0."""
    factor = xp.where(knowing, rules.knowing, 1.0)
    board = by_boldness(rules.board, boldness, xp) * rules.penalty * factor / 100.0
    return -board, -by_boldness(rules.brand, boldness, xp) * factor / 100.0
