"""A week's settings of a policy, in shares of the start, and the levers that they become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.frozen import dataclass, replace
from game.model.company import Company
from game.model.levers import Levers, TeamLevers
from game.model.neutral import neutral_levers
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters

Three = tuple[Num, Num, Num]
"""One value each for service, marketing and engineering: the departments of the fitted lender."""
LENDER: Final = (0, 1, 2)
"""Which of the three each of the lender's departments takes."""

PACE: Final = 0.30
"""Part of the staff above target who are laid off in a week of lay-offs."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A policy's settings for one week; headcounts and gig workers are shares of the start.

    Values may be arrays over runs, as everywhere in the model.
    """

    ai: Three = (0.0, 0.0, 0.0)
    copilots: Three = (0.0, 0.0, 0.0)
    review: Three = (0.15, 0.15, 0.15)
    heads: Three = (1.0, 1.0, 1.0)
    gig: Three = (0.0, 0.0, 0.0)
    firing: Num = 0.0
    """1: those above target are being laid off, `PACE` of them a week."""
    layoff: Num = 0.0
    """Share of the staff there is who are laid off this week."""
    door: Num = 1.0
    freeze: Num = 0.0
    training: Num = 0.0
    guarantee: Num = 0.0
    announced: Num = 0.0
    claims: Num = 0.0
    boomerang: Num = 0.0
    programme: Num = 0.0
    alumni: Num = 1.0
    """Part of the alumni who can still be had this week: an experiment's hand, no lever."""


Policy = Callable[[int], Plan]
"""The plan for a week, numbered from 0."""


def columns(parameters: Parameters) -> tuple[int, ...]:
    """Which of the lender's three each department of any company is like.

    Those that customers meet are like service; the last of three or more that plan, whose work is
    least like a form, is like engineering; any other is like marketing.
    """
    teams = parameters.teams
    last = len(teams) - 1 if len(teams) > 2 else -1
    return tuple(
        0 if team.contact > 0.0 else 2 if place == last else 1 for place, team in enumerate(teams)
    )


def levers(
    parameters: Parameters,
    plan: Plan,
    company: Company,
    xp: Numbers,
    like: Sequence[int] = LENDER,
) -> Levers:
    """The plan as levers; lay-offs follow the staff there is.

    Args:
        parameters: the company's.
        plan: what is wanted this week.
        company: the week's beginning.
        xp: the number world.
        like: for each department, which of the plan's three is meant for it.
    """
    return replace(
        neutral_levers(parameters),
        teams=tuple(
            _team(parameters, plan, company, (place, one), xp) for place, one in enumerate(like)
        ),
        door=plan.door,
        freeze=plan.freeze,
        training=plan.training,
        guarantee=plan.guarantee,
        announced=plan.announced,
        claims=plan.claims,
        boomerang=plan.boomerang,
        programme=plan.programme,
    )


def _team(
    parameters: Parameters, plan: Plan, company: Company, place: tuple[int, int], xp: Numbers
) -> TeamLevers:
    """The levers of a department, given where it stands and what it is like."""
    index, one = place
    staff, team = parameters.teams[index].staff, company.teams[index]
    target, there = staff * plan.heads[one], team.experienced + team.rookies
    surplus = xp.maximum(there - target, 0.0)
    return TeamLevers(
        ai_share=plan.ai[one],
        copilots=plan.copilots[one],
        review=plan.review[one],
        headcount=target,
        layoffs=surplus * PACE * plan.firing + there * plan.layoff,
        gig=staff * plan.gig[one],
    )
