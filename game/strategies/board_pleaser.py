"""Board-pleaser: whatever the board asks for, and all of it."""

from __future__ import annotations

from game.strategies.strategy import ACCEPT, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import thrifty
from game.strategies.wishing import hard, listed, looked, only, reviewed, said, switched, up_to

MARGIN = 0.03
"""Part of each department that goes when the margin should rise by a point."""
PART, HARD_PART = 1.2, 0.3
"""Of what peers automate: the department whose work is least like a form does less, others more."""
STEP = 5.0
"""Percent."""
SAVED = 4.0
"""Heads below which nobody draws up a list."""
MONTHLY = 45.0


def _wishes(report: Report) -> tuple[Wish, ...]:
    xp, asks = report.xp, report.asks
    growth = xp.both(asks["growth"], report.open_claims < 1.0)
    cuts = xp.either(asks["margin"], asks["headcount"])
    return (
        looked(f"audit:{report.teams[0].id}", asks["evidence"]),
        switched(report, "freeze", on=True, when=cuts),
        switched(report, "freeze", on=False, when=asks["growth"]),
        *only(report, asks["ai_share"], *_automated(report)),
        *(_fewer(report, team) for team in report.teams),
        *said(report, "savings", 1, growth),
        *only(report, asks["quiet"], *(reviewed(team, 30.0) for team in report.teams)),
    )


def _automated(report: Report) -> tuple[Wish, ...]:
    """Every department a little beyond what peers are said to have, where it can be helped."""
    floor = report.xp.floor
    return tuple(
        up_to(
            report,
            team,
            STEP * (1.0 + floor(report.ask_level * _part(report, place) * 100.0 / STEP)),
            MONTHLY,
        )
        for place, team in enumerate(report.teams)
    )


def _part(report: Report, place: int) -> float:
    return HARD_PART if hard(report, place) else PART


def _fewer(report: Report, team: TeamReport) -> Wish:
    """A list: down to what was asked of heads, or a few per cent for the margin."""
    xp = report.xp
    goal = xp.where(
        report.asks["headcount"],
        team.people - report.ask_level * team.people_start,
        xp.where(_margin_month(report), team.people * MARGIN, 0.0),
    )
    return listed(team, goal, when=goal > SAVED)


def _margin_month(report: Report) -> bool:
    first = report.quarterly or report.month % 3 == 1
    return report.xp.both(report.asks["margin"], first)


BOARD_PLEASER = Strategy(
    name="board-pleaser",
    title="Board-pleaser",
    line="Does what the board asks. Has never been asked what for.",
    wishes=_wishes,
    prefers=thrifty,
    board=lambda _report: ACCEPT,
)
