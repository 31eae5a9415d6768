"""How the board judges what it asked for, in both number worlds; confidence is 0-1."""

from __future__ import annotations

from game.campaign.rulebook import BoardRules
from game.model.numbers import Num, Numbers, Truth


def reward(rules: BoardRules, answer: str, met: Truth, xp: Numbers) -> Num:
    """The change of confidence for an ask that was accepted or countered, met or missed."""
    if answer == "accept":
        return xp.where(met, rules.met, rules.missed) / 100.0
    if answer == "counter":
        return xp.where(met, rules.counter, rules.counter_missed) / 100.0
    return xp.where(met, 0.0, 0.0)


def refusal(rules: BoardRules, *, evidence: bool) -> float:
    """The change of confidence for refusing; free with audited evidence."""
    return 0.0 if evidence else rules.refuse / 100.0


def churn_read(rules: BoardRules, churn_ratio: Num, xp: Numbers) -> Num:
    """What the new director's reading of churn costs at a meeting: nothing below 1.2 × start."""
    return -rules.churn_seen / 100.0 * xp.clip(churn_ratio - 1.2, 0.0, 2.0)


def in_danger(rules: BoardRules, confidence: Num) -> Truth:
    """Whether the confidence calls for an ultimatum."""
    return confidence < rules.ultimatum / 100.0


def below_mark(rules: BoardRules, confidence: Num) -> Truth:
    """Whether an ultimatum that has run out ends in a dismissal."""
    return confidence < rules.ultimatum_mark / 100.0
