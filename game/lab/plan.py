"""A week's settings of a policy, in shares of the start, and the levers that they become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from game.model.company import Company
from game.model.levers import Levers, TeamLevers
from game.model.neutral import neutral_levers
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters

Three = tuple[Num, Num, Num]
"""One value each for service, marketing and engineering: the departments of the fitted lender."""

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


def levers(parameters: Parameters, plan: Plan, company: Company, xp: Numbers) -> Levers:
    """The plan as levers; lay-offs follow the staff there is."""
    return replace(
        neutral_levers(parameters),
        teams=tuple(_team(parameters, plan, company, index, xp) for index in range(3)),
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
    parameters: Parameters, plan: Plan, company: Company, index: int, xp: Numbers
) -> TeamLevers:
    staff, team = parameters.teams[index].staff, company.teams[index]
    target, there = staff * plan.heads[index], team.experienced + team.rookies
    surplus = xp.maximum(there - target, 0.0)
    return TeamLevers(
        ai_share=plan.ai[index],
        copilots=plan.copilots[index],
        review=plan.review[index],
        headcount=target,
        layoffs=surplus * PACE * plan.firing + there * plan.layoff,
        gig=staff * plan.gig[index],
    )
