"""What was said: claims made, checked and taken back, and forecasts that were bought."""

from __future__ import annotations

from game.campaign.achievements.catalogue import Achievement
from game.campaign.achievements.played import Played
from game.campaign.claims import picks_of
from game.campaign.forecast.consultant import straight_lines
from game.campaign.forecast.grading import grade
from game.campaign.state import ForecastTaken


def plausible(rule: Achievement, played: Played) -> bool:
    """Enough mistaken claims, and none that was known to be false."""
    found = [entry.state for entry in played.claims]
    return found.count("mistaken") >= rule.needs and "knowing" not in found


def aware(_rule: Achievement, played: Played) -> bool:
    """The first claim found false against a sample in the drawer."""
    return any(entry.state == "knowing" for entry in played.claims)


def page_nine(rule: Achievement, played: Played) -> bool:
    """Enough claims that were checked by the press and held; the same again counts once."""
    return len({entry.kind for entry in played.claims if entry.state == "held"}) >= rule.needs


def before_you_ask(_rule: Achievement, played: Played) -> bool:
    """A claim taken back by itself, not with the reversal."""
    return any(True for _ in played.taken("retract"))


def co_created(_rule: Achievement, played: Played) -> bool:
    """A release that lists nouns: without a verb, and without a chief executive who says one."""
    words = (picks_of(played.context, entry) for entry in played.claims)
    return any(picks[0] == 0 and picks[-1] == 0 for picks in words)


def straight_line(_rule: Achievement, played: Played) -> bool:
    """A line of the consultants that the desk has since shown to be wrong by half."""
    return any(
        taken.kind == "consultant" and _wrong_by_half(played, taken)
        for taken in played.state.forecasts
    )


def _wrong_by_half(played: Played, taken: ForecastTaken) -> bool:
    context, state = played.context, played.state
    grades = (grade(context, state, taken, line) for line in straight_lines(context, state, taken))
    return any(found.by_half for found in grades if found)


def second_opinion(_rule: Achievement, played: Played) -> bool:
    """Both kinds of forecast, bought in one month."""
    bought = {(taken.month, taken.kind) for taken in played.state.forecasts}
    return any((month, "operations") in bought for month, kind in bought if kind == "consultant")
