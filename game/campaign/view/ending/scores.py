"""The totals: of the last month, of the time after it, and of the strategies beside you."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import Rival
from game.campaign.ending.conclusion import Conclusion
from game.campaign.ending.epilogue import Verdict
from game.campaign.rules.score import overall

MOST_RIVALS = 5
"""Strategies on the front page: a dozen would push the facts off it."""
_AXES = ("value", "customers", "people", "trust")
_YEARS = {12: "a year", 24: "two years", 36: "three years", 48: "four years", 60: "five years"}


def points(verdict: Verdict) -> tuple[tuple[str, int], ...]:
    """The axes of the last month by name, in whole points."""
    return tuple((axis, round(getattr(verdict.now, axis))) for axis in _AXES)


def later(context: Context) -> str:
    """``a year later``, ``18 months later``; empty for none. Quarters are run whole."""
    months = context.scenario.pace.epilogue
    if context.quarterly:
        months = 3 * context.turns(months)
    if not months:
        return ""
    return f"{_YEARS.get(months, 'a month' if months == 1 else f'{months} months')} later"


def later_total(context: Context, verdict: Verdict) -> int:
    """As whole points that make the total shown, with the last month's beside them."""
    month, whole = round(verdict.now_total), round(verdict.total)
    near = sorted(range(101), key=lambda points: abs(points - verdict.later_total))[:3]
    made = (one for one in near if round(overall(month, one, context.rules.score)) == whole)
    return next(made, near[0])


def best(conclusion: Conclusion) -> tuple[Rival, ...]:
    """The strategies that came out best on the same luck."""
    ranked = sorted(conclusion.rivals, key=lambda rival: -rival.total)[:MOST_RIVALS]
    return tuple(Rival(rival.name, round(rival.total), rival.ending) for rival in ranked)
