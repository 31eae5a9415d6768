"""Freeze: dismiss nobody, hire nobody, and let the machine take what the leavers leave."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, Wish
from game.strategies.tastes import by_default
from game.strategies.wishing import ByWork, monthly, reviewed, said, switched, turn_of, up_to

SHARE = ByWork(service=65.0, plan=50.0, hard=5.0)
"""Percent of the work: two thirds of the chats (experiment 6)."""
MONTHLY = 15.0
REVIEW = 30.0
RELEASES = 6
"""Months between releases: 'the work of', said carefully."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    every = turn_of(report, RELEASES)
    return (
        switched(report, "freeze", on=True),
        *(
            up_to(report, team, SHARE.of(report, place), monthly(report, MONTHLY))
            for place, team in enumerate(report.teams)
        ),
        *(reviewed(team, REVIEW) for team in report.teams),
        *said(report, "work_of", 1, report.month % every == 0),
    )


FREEZE = Strategy(
    name="freeze",
    title="Freeze",
    line="Dismisses nobody, signs nobody, lets leavers make the room.",
    wishes=_wishes,
    prefers=by_default,
    board=lambda _report: ACCEPT,
)
