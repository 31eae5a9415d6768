"""Freeze: dismiss nobody, hire nobody, and let the machine take what the leavers leave."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, Wish
from game.strategies.tastes import by_default
from game.strategies.wishing import hard, reviewed, said, switched, turn_of, up_to

SHARE_SERVICE, SHARE_PLAN, SHARE_HARD = 65.0, 50.0, 5.0
"""Percent of the work: two thirds of the chats (experiment 6)."""
MONTHLY = 15.0
REVIEW = 30.0
RELEASES = 6
"""Months between releases: 'the work of', said carefully."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    every = turn_of(report, RELEASES)
    monthly = MONTHLY * (3.0 if report.quarterly else 1.0)
    return (
        switched(report, "freeze", on=True),
        *(
            up_to(report, team, _share(report, place), monthly)
            for place, team in enumerate(report.teams)
        ),
        *(reviewed(team, REVIEW) for team in report.teams),
        *said(report, "work_of", 1, report.month % every == 0),
    )


def _share(report: Report, place: int) -> float:
    if report.teams[place].service:
        return SHARE_SERVICE
    return SHARE_HARD if hard(report, place) else SHARE_PLAN


FREEZE = Strategy(
    name="freeze",
    title="Freeze",
    line="Dismisses nobody, signs nobody, lets leavers make the room.",
    wishes=_wishes,
    prefers=by_default,
    board=lambda _report: ACCEPT,
)
