"""Hype-follower: whatever the papers say this month, a little louder."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, Wish
from game.strategies.tastes import hurried
from game.strategies.wishing import hard, monthly, said, switched, towards

EXCITED, SOBER = 0.62, 0.45
"""Hype, 0-1, above which it announces, and below which the memo is quietly dropped."""
SHARE, SHARE_HARD = 70.0, 30.0
"""Percent of the work that goes to AI at the very peak."""
MONTHLY = 15.0
BELIEVER = 4
"""A release every so many turns while it lasts."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    xp, excited = report.xp, report.hype > EXCITED
    loud = xp.both(excited, report.month % BELIEVER == 2)
    return (
        switched(report, "announce", on=True, when=excited),
        switched(report, "announce", on=False, when=report.hype < SOBER),
        *said(report, "work_of", 3, loud),
        *said(report, "prefer", 3, loud),
        *(
            towards(report, team, _goal(report, place), monthly(report, MONTHLY))
            for place, team in enumerate(report.teams)
        ),
        Wish("vendor", "frontier", xp.both(excited, report.month > BELIEVER)),
        *said(report, "savings", 2, xp.both(excited, report.month % BELIEVER == 0)),
        Wish("all_hands", "hold", report.hype < SOBER),
    )


def _goal(report: Report, place: int) -> float:
    """As much of the work as there is hype in the papers, in steps of a focus point."""
    most = SHARE_HARD if hard(report, place) else SHARE
    xp = report.xp
    return xp.floor(xp.clip(2.0 * (report.hype - 0.5), 0.0, 1.0) * most / MONTHLY) * MONTHLY


HYPE_FOLLOWER = Strategy(
    name="hype-follower",
    title="Hype-follower",
    line="Reads the papers first and the figures on the plane.",
    wishes=_wishes,
    prefers=hurried,
    board=lambda _report: ACCEPT,
)
