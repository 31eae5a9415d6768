"""Levers and shocks that change nothing: where every game starts."""

from __future__ import annotations

from typing import Final

from game.model.levers import Levers, Shocks, TeamLevers
from game.model.parameters import Parameters, TeamParameters

USUAL_REVIEW: Final = 0.15
"""Review of AI output that a department does unasked, as a share of it."""


def neutral_levers(parameters: Parameters) -> Levers:
    """Settings that hold the company as it is."""
    return Levers(
        teams=tuple(_team(team) for team in parameters.teams),
        door=1.0,
        freeze=0.0,
        training=0.0,
        guarantee=0.0,
        announced=0.0,
        claims=0.0,
        boomerang=0.0,
        programme=0.0,
        pay=1.0,
        vendor_capability=1.0,
        vendor_price=1.0,
    )


def quiet(parameters: Parameters) -> Shocks:
    """A week without events."""
    ones = tuple(1.0 for _ in parameters.teams)
    return Shocks(workload=ones, capacity=ones, capability=1.0, acquisition=1.0, costs=1.0)


def _team(team: TeamParameters) -> TeamLevers:
    return TeamLevers(
        ai_share=0.0,
        copilots=0.0,
        review=USUAL_REVIEW,
        headcount=team.staff,
        layoffs=0.0,
        gig=0.0,
    )
