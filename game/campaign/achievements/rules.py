"""Which rule earns which achievement."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.achievements import office, reckoning, spoken, staffing
from game.campaign.achievements.catalogue import Achievement
from game.campaign.achievements.played import Played

Rule = Callable[[Achievement, Played], bool]

RULES: dict[str, Rule] = {
    "your-call": office.your_call,
    "plausible": spoken.plausible,
    "aware": spoken.aware,
    "page-nine": spoken.page_nine,
    "before-you-ask": spoken.before_you_ask,
    "co-created": spoken.co_created,
    "somebody-else": staffing.somebody_else,
    "boomerang": staffing.boomerang,
    "boomerang-returned": staffing.boomerang_returned,
    "ignore-all": office.answered,
    "loop-local": office.answered,
    "straight-line": spoken.straight_line,
    "second-opinion": spoken.second_opinion,
    "curiosity": office.curiosity,
    "as-predicted": office.as_predicted,
    "nothing-happened": office.nothing_happened,
    "felt-faster": reckoning.felt_faster,
    "calibrated": reckoning.calibrated,
    "nobody-asked": staffing.nobody_asked,
    "hold-for-a-human": office.hold_for_a_human,
    "above-par": reckoning.above_par,
}
"""By the achievement's id."""


def is_earned(rule: Achievement, played: Played) -> bool:
    """Whether the game has earned it by now, and may say so."""
    may_say = rule.told == "at once" or played.conclusion is not None
    return may_say and RULES[rule.id](rule, played)
