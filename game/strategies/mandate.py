"""Mandate: tools for everybody by memo, no training, higher targets (experiment 10)."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import hurried
from game.strategies.wishing import equipped, hard, said, staffed, switched, turn_of

KEPT_SERVICE, KEPT_PLAN, KEPT_HARD = 0.85, 0.80, 0.90
"""Part of the staff that the targets leave, by attrition: the rest is what tools are for."""
HIRING_AGAIN = 10
"""Month from which there is hiring again, up to the new targets."""
SURVEYED = 12
"""Months between statements on how everybody feels, which nobody has been asked."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    later = report.month >= turn_of(report, HIRING_AGAIN)
    every = turn_of(report, SURVEYED)
    return (
        switched(report, "announce", on=True),
        *(equipped(report, team) for team in report.teams),
        switched(report, "freeze", on=not later),
        *(
            staffed(team, team.people_start * _kept(report, place, team))
            for place, team in enumerate(report.teams)
        ),
        *said(report, "faster", 2, report.month % every == turn_of(report, 6)),
    )


def _kept(report: Report, place: int, team: TeamReport) -> float:
    if team.service:
        return KEPT_SERVICE
    return KEPT_HARD if hard(report, place) else KEPT_PLAN


MANDATE = Strategy(
    name="mandate",
    title="Mandate",
    line="Tools for all by Monday. Training is on the intranet.",
    wishes=_wishes,
    prefers=hurried,
    board=lambda _report: ACCEPT,
)
