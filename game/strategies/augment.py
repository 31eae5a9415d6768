"""Augment: copilots with training, moderate automation under review, a promise of a human."""

from __future__ import annotations

from game.strategies.strategy import COUNTER, Report, Strategy, Wish
from game.strategies.tastes import attentive
from game.strategies.wishing import (
    ByWork,
    equipped,
    honest,
    looked,
    monthly,
    reviewed,
    said,
    staffed,
    switched,
    turn_of,
    up_to,
)

SHARE = ByWork(service=25.0, plan=50.0, hard=5.0)
STAFF = ByWork(service=0.80, plan=0.65, hard=0.97)
"""AI share, percent, and the part of the staff to come down to, by attrition."""
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
    first = tools(report, promised=2)
    if report.month < turn_of(report, TOOLS_FIRST):
        return first
    moves = [wish for place in range(len(report.teams)) for wish in _automated(report, place)]
    return (*first, *moves, *_asking(report))


def tools(report: Report, promised: int) -> tuple[Wish, ...]:
    """Copilots and training, the machine under review, and a person at the end from a turn on."""
    return (
        switched(report, "training", on=True),
        *(equipped(report, team) for team in report.teams),
        switched(report, "guarantee", on=True, when=report.month >= promised),
        *(reviewed(team, 30.0) for team in report.teams),
    )


def _automated(report: Report, place: int) -> tuple[Wish, ...]:
    team = report.teams[place]
    month = report.month * (3.0 if report.quarterly else 1.0)
    kept = team.people_start * (1.0 - (1.0 - STAFF.of(report, place)) * min(month / GENTLY, 1.0))
    share = up_to(report, team, SHARE.of(report, place), monthly(report, MONTHLY))
    return share, staffed(team, kept)


def _asking(report: Report) -> tuple[Wish, ...]:
    """A survey a year, an answer to it, and what it found said aloud when it is good."""
    xp, year = report.xp, turn_of(report, ASKED)
    rested = report.figures["burnout"] <= BURNOUT_LIKE_ANYWHERE
    return (
        *surveyed(report, year),
        *said(report, "faster", 1, xp.both(report.sampled["burnout"], rested)),
        *honest(report, report.month % year == 0),
    )


def surveyed(report: Report, turns: int) -> tuple[Wish, Wish]:
    """A survey every so many turns, and a meeting with everybody that answers it."""
    return (
        looked("survey", report.month % turns == turns // 2),
        Wish("all_hands", "hold", report.sampled["burnout"]),
    )


AUGMENT = Strategy(
    name="augment",
    title="Augment",
    line="Copilots with training, review, and a promise of a human.",
    wishes=_wishes,
    prefers=attentive,
    board=lambda _report: COUNTER,
)
