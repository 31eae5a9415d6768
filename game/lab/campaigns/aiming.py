"""Plays that aim at an ending no built-in strategy comes to: every ending is reached by some play.

They count for the endings alone, never for par or for who wins.
"""

from __future__ import annotations

from typing import Final

from game.frozen import replace
from game.strategies import COUNTER, REFUSE, STRATEGIES, Report, Strategy, Wish
from game.strategies.augment import MONTHLY, surveyed, tools
from game.strategies.tastes import attentive
from game.strategies.wishing import (
    ByWork,
    hard,
    honest,
    listed,
    monthly,
    only,
    said,
    staffed,
    turn_of,
    up_to,
)

SHARE = ByWork(service=55.0, plan=95.0, hard=20.0)
"""Percent: half of a company's work, most of it where the work is easiest."""
STAFF = ByWork(service=0.70, plan=0.40, hard=0.95)
"""Part of it that is kept."""
FIRST = 6
"""Month from which half of the work goes to machines: people learn their tools first."""
YEARLY = 12
MOST = 80.0
PART = 0.05
"""Of each department, on one list."""
SPOKEN = 24
"""Month in which the words are said that nobody acts on."""


def _halving(report: Report) -> tuple[Wish, ...]:
    """Half of the work, slowly, all that can be read of it read, and a person at the end."""
    first = tools(report, promised=turn_of(report, 2))
    if report.month < turn_of(report, FIRST):
        return first
    year = turn_of(report, YEARLY)
    return (
        *first,
        *(wish for place in range(len(report.teams)) for wish in _moved(report, place)),
        *surveyed(report, year),
        *honest(report, report.month % year == 0),
    )


def _moved(report: Report, place: int) -> tuple[Wish, Wish]:
    team = report.teams[place]
    share = up_to(report, team, SHARE.of(report, place), monthly(report, MONTHLY))
    return share, staffed(team, team.people_start * STAFF.of(report, place))


def _talking(report: Report) -> tuple[Wish, ...]:
    """Replaces, reverses in public, and hires nobody all the same."""
    xp, begun = report.xp, report.reversal_month > 0.5
    due = report.month >= turn_of(report, SPOKEN)
    return (
        Wish("reversal", "start", xp.both(due, xp.negate(begun))),
        Wish("freeze", 1.0, due),
        *only(report, xp.negate(begun), *STRATEGIES["replace"].wishes(report)),
    )


def _decorating(report: Report) -> tuple[Wish, ...]:
    """Careful, but what follows a plan and is easy goes to machines nearly whole."""
    easy = (
        up_to(report, team, MOST, MONTHLY)
        for place, team in enumerate(report.teams)
        if not team.service and not hard(report, place)
    )
    return (*easy, *STRATEGIES["careful"].wishes(report))


def _prophesying(report: Report) -> tuple[Wish, ...]:
    """The papers, a list in the second month, and everything claimed at once and at full voice."""
    loud = (
        wish
        for place, claim in enumerate(report.claims)
        for wish in said(report, claim, 3, report.month % 2 == place % 2)
    )
    lists = (listed(team, team.people * PART, when=report.month == 2) for team in report.teams)
    return (*loud, *lists, *STRATEGIES["hype-follower"].wishes(report))


AIMING: Final = (
    Strategy(
        name="half",
        title="Half",
        line="Gives half of the work to machines, and reads what they write.",
        wishes=_halving,
        prefers=attentive,
        board=lambda _report: COUNTER,
    ),
    replace(STRATEGIES["replace"], name="words", title="Words", wishes=_talking),
    replace(STRATEGIES["careful"], name="decorator", title="Decorator", wishes=_decorating),
    replace(
        STRATEGIES["hype-follower"],
        name="prophet",
        title="Prophet",
        wishes=_prophesying,
        board=lambda _: REFUSE,
    ),
)
"""Beside the strategies, in `game.lab.campaigns.contest`."""
