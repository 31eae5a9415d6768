"""Augment: copilots with training, moderate automation under review, a promise of a human."""

from __future__ import annotations

from game.strategies.strategy import COUNTER, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import attentive
from game.strategies.wishing import (
    equipped,
    hard,
    honest,
    looked,
    reviewed,
    said,
    staffed,
    switched,
    turn_of,
    up_to,
)

SHARE_SERVICE, SHARE_PLAN, SHARE_HARD = 25.0, 50.0, 5.0
STAFF_SERVICE, STAFF_PLAN, STAFF_HARD = 0.80, 0.65, 0.97
MONTHLY = 15.0
"""At most so many percent a month: one focus point."""
TOOLS_FIRST = 4
"""Month from which it automates: people learn their tools first."""
GENTLY = 7.0
"""Months over which attrition brings the staff down."""
BURNOUT_LIKE_ANYWHERE = 0.33
"""Share burned out that any office has; above it nobody issues a release."""
ASKED = 12
"""Months between staff surveys, each answered at an all-hands."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    tools = (
        switched(report, "training", on=True),
        *(equipped(report, team) for team in report.teams),
        switched(report, "guarantee", on=True, when=report.month >= 2),
        *(reviewed(team, 30.0) for team in report.teams),
    )
    if report.month < turn_of(report, TOOLS_FIRST):
        return tools
    moves = [wish for place in range(len(report.teams)) for wish in _automated(report, place)]
    return (*tools, *moves, *_asking(report))


def _automated(report: Report, place: int) -> tuple[Wish, ...]:
    team = report.teams[place]
    share, staff = _goals(report, place, team)
    month = report.month * (3.0 if report.quarterly else 1.0)
    kept = team.people_start * (1.0 - (1.0 - staff) * min(month / GENTLY, 1.0))
    monthly = MONTHLY * (3.0 if report.quarterly else 1.0)
    return up_to(report, team, share, monthly), staffed(team, kept)


def _goals(report: Report, place: int, team: TeamReport) -> tuple[float, float]:
    """AI share and the part of the staff to come down to, by attrition."""
    if team.service:
        return SHARE_SERVICE, STAFF_SERVICE
    return (SHARE_HARD, STAFF_HARD) if hard(report, place) else (SHARE_PLAN, STAFF_PLAN)


def _asking(report: Report) -> tuple[Wish, ...]:
    """A survey a year, an answer to it, and what it found said aloud when it is good."""
    xp, year = report.xp, turn_of(report, ASKED)
    rested = report.figures["burnout"] <= BURNOUT_LIKE_ANYWHERE
    return (
        looked("survey", report.month % year == year // 2),
        Wish("all_hands", "hold", report.sampled["burnout"]),
        *said(report, "faster", 1, xp.both(report.sampled["burnout"], rested)),
        *honest(report, report.month % year == 0),
    )


AUGMENT = Strategy(
    name="augment",
    title="Augment",
    line="Copilots with training, review, and a promise of a human.",
    wishes=_wishes,
    prefers=attentive,
    board=lambda _report: COUNTER,
)
