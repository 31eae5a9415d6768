"""Replace: automate hard, close the way to a human, lay off, tell everyone."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import hurried
from game.strategies.wishing import ByWork, listed, reviewed, said, switched, turn_of, up_to

SHARE = ByWork(service=65.0, plan=75.0, hard=35.0)
"""Percent of the work (experiment 3)."""
STAFF = ByWork(service=0.45, plan=0.45, hard=0.75)
"""Part of it that is kept."""
MONTHLY = 45.0
"""At most so many percent at a time: three focus points."""
LAYOFF_FROM = 3
"""Month from which there are lists, and hiring again: a freeze that never ends is a spiral."""
SPARE_FEW = 5.0
"""Heads above the target that are not worth a list."""
RELEASES = 6
"""Months between releases."""


def replacing(report: Report) -> tuple[Wish, ...]:
    """What replacing wants this turn; the reversers begin like this."""
    first = report.month == 1
    opening = (
        switched(report, "announce", on=True, when=first),
        switched(report, "door", on=False, when=first),
        switched(report, "freeze", on=True, when=first),
        switched(report, "freeze", on=False, when=report.month > turn_of(report, LAYOFF_FROM)),
    )
    shares = tuple(
        up_to(report, team, SHARE.of(report, place), MONTHLY)
        for place, team in enumerate(report.teams)
        if place == 0 or not first
    )
    lists = tuple(_list(report, place, team) for place, team in enumerate(report.teams))
    glances = tuple(reviewed(team, 5.0) for team in report.teams)
    return (*opening, *shares, *lists, *glances, *_release(report))


def _list(report: Report, place: int, team: TeamReport) -> Wish:
    xp = report.xp
    kept = team.people_start * STAFF.of(report, place)
    heads = xp.minimum(team.people - kept, team.people / 2.0)
    over = xp.both(team.people > kept + SPARE_FEW, team.ai_share > 0.0)
    return listed(team, heads, when=xp.both(over, report.month >= turn_of(report, LAYOFF_FROM)))


def _release(report: Report) -> tuple[Wish, ...]:
    every = turn_of(report, RELEASES)
    bold = 2 if report.month < turn_of(report, 12) else 1
    return said(report, "work_of", bold, report.month % every == every // 2)


REPLACE = Strategy(
    name="replace",
    title="Replace",
    line="Automates hard, shuts the way to a human, and says so.",
    wishes=replacing,
    prefers=hurried,
    board=lambda _report: ACCEPT,
)
