"""Careful: looks first, gives the machine what it is good at, and says only what it has looked up.

The design's 'best mixed strategy': moderate automation of service and of what follows a plan, under
review, with the way to a human open.
"""

from __future__ import annotations

from game.model.numbers import Num, Truth
from game.strategies.strategy import COUNTER, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import attentive
from game.strategies.wishing import (
    ByWork,
    equipped,
    hard,
    honest,
    looked,
    monthly,
    reviewed,
    said,
    staffed,
    switched,
    towards,
    turn_of,
    up_to,
)

SHARE_PLAN = 60.0
PILOT, WIDER, RETREAT = 10.0, 15.0, 5.0
"""Percent of service's work: at first, once a sample finds nothing lost, when one finds a loss."""
LOST = 0.05
"""Quality below the first morning's that makes it step back: a sample's own band, and a point."""
STAFF = ByWork(service=0.90, plan=0.60, hard=1.0)
"""Part of it that is kept."""
MONTHLY = 15.0
SPOKEN = 3
"""Months between meetings with everybody, and what can honestly be said there."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    xp, quarter = report.xp, turn_of(report, 3)
    speaks = report.month % turn_of(report, SPOKEN) == 0
    fine = xp.both(report.sampled["quality"], xp.negate(_lost(report, LOST)))
    return (
        switched(report, "training", on=True),
        *(reviewed(team, 30.0) for team in report.teams if not team.service),
        *(_automated(report, place) for place in range(len(report.teams))),
        looked("qa", xp.negate(report.sampled["quality"])),
        switched(report, "guarantee", on=True, when=report.month >= quarter),
        *(_staffed(report, place) for place in range(len(report.teams))),
        *(reviewed(team, 30.0) for team in report.teams if team.service),
        *_equipped(report),
        *said(report, "prefer", 1, fine),
        *honest(report, speaks),
        Wish("all_hands", "hold", speaks),
    )


def _lost(report: Report, most: float) -> Truth:
    """Whether a sample that has not lapsed finds more quality lost than that."""
    lost = report.start["quality"] - report.figures["quality"]
    return report.xp.both(report.sampled["quality"], lost > most)


def _automated(report: Report, place: int) -> Wish:
    team = report.teams[place]
    most = monthly(report, MONTHLY)
    if not team.service:
        goal = 0.0 if hard(report, place) else SHARE_PLAN
        return up_to(report, team, goal, most)
    return towards(report, team, _pilot(report, team), most)


def _pilot(report: Report, team: TeamReport) -> Num:
    """What of service's work should go to the machine, by the last sample."""
    xp = report.xp
    fine = xp.both(report.sampled["quality"], xp.negate(_lost(report, 0.0)))
    stays = xp.clip(team.ai_share, PILOT, WIDER)
    return xp.where(_lost(report, LOST), RETREAT, xp.where(fine, WIDER, stays))


def _equipped(report: Report) -> tuple[Wish, ...]:
    """Tools where people stay; where the machine does the work there is nobody to help."""
    return tuple(
        equipped(report, team)
        for place, team in enumerate(report.teams)
        if team.service or hard(report, place)
    )


def _staffed(report: Report, place: int) -> Wish:
    """By attrition alone, and not before the machine does some of the work."""
    team = report.teams[place]
    return staffed(team, team.people_start * STAFF.of(report, place), when=team.ai_share > 0.0)


CAREFUL = Strategy(
    name="careful",
    title="Careful",
    line="Looks first, automates what works, claims what it looked up.",
    wishes=_wishes,
    prefers=attentive,
    board=lambda _report: COUNTER,
)
