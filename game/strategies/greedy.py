"""Greedy: whatever raises next month's adjusted profit most, by what the desk prints."""

from __future__ import annotations

from game.model.numbers import Num
from game.strategies.strategy import ACCEPT, Report, Strategy, TeamReport, Wish
from game.strategies.tastes import thrifty
from game.strategies.wishing import listed, switched

STEP = 15.0
"""Percent of AI share for one focus point."""
MOST = 90.0
SPARE = 5.0
"""Heads below which a list saves nothing to speak of."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    """Severance and integration are adjusted away: a list costs nothing, and neither does a share.

    The vendor counts every answer as resolved, so the share that goes to the machine is the share
    of the people who are spare.
    """
    free = (
        switched(report, "door", on=False),
        switched(report, "freeze", on=True),
        switched(report, "training", on=False),
        switched(report, "programme", on=False),
    )
    spare = tuple(_spare(report, team) for team in report.teams)
    worth = tuple(team.pay * heads for team, heads in zip(report.teams, spare, strict=True))
    lists = _ranked(report, worth)
    steps = tuple(team.pay * team.people for team in report.teams)
    moves = _ranked(report, steps)
    return (
        *free,
        *(
            listed(team, heads, when=report.xp.both(best, heads > SPARE))
            for team, heads, best in zip(report.teams, spare, lists, strict=True)
        ),
        *(
            Wish(
                f"{team.id}.ai_share",
                team.ai_share + STEP,
                report.xp.both(best, team.ai_share < MOST),
            )
            for team, best in zip(report.teams, moves, strict=True)
        ),
        Wish("pay", 90.0, report.settings["pay"] > 90.0),
    )


def _spare(report: Report, team: TeamReport) -> Num:
    """Heads that the machine's share makes spare, by the vendor's count."""
    needed = team.people_start * (1.0 - team.ai_share / 100.0)
    return report.xp.maximum(team.people - needed, 0.0)


def _ranked(report: Report, worth: tuple[Num, ...]) -> tuple[bool, ...]:
    """Whether each is the largest of all."""
    most: Num = 0.0
    for each in worth:
        most = report.xp.maximum(most, each)
    return tuple(each >= most for each in worth)


GREEDY = Strategy(
    name="greedy",
    title="Greedy",
    line="Whatever lifts next month's profit. There is always a next.",
    wishes=_wishes,
    prefers=thrifty,
    board=lambda _report: ACCEPT,
)
