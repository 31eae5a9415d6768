"""The stocks: all that the company remembers from one week to the next.

A value is a ``Num``: a ``float`` (one game) or an array over runs (a sweep). Shares are 0-1,
people are FTE, money is $, times are weeks, rates are per week unless a docstring says otherwise.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num


@dataclass(frozen=True, slots=True)
class Team:
    """One department's stocks."""

    experienced: Num
    """Experienced staff, FTE."""
    rookies: Num
    """Staff still learning the work, FTE."""
    gig: Num
    """Gig workers, FTE."""
    vacancies: Num
    """Openings being recruited for, FTE."""
    alumni: Num
    """Former experienced staff not yet settled elsewhere, FTE."""
    ai_share: Num
    """Share of the work routed to AI, easiest first."""
    learning: Num
    """How far copilots have been learned, 0-1."""
    knowledge: Num
    """What the department knows and has not written down, 0-1."""
    backlog: Num
    """Tasks waiting."""
    standard: Num
    """Standard time per task, relative to the start (1 = as at the start)."""
    fatigue: Num
    """Fatigue, 0-1; .2 is an ordinary week."""
    morale: Num
    """Morale, 0-1; .7 at the start."""
    repeats: Num
    """Repeat contacts of the coming week, tasks."""
    novelty: Num
    """What perceived productivity still adds to the actual, as a share."""


@dataclass(frozen=True, slots=True)
class Weather:
    """Luck that lasts: each is an AR(1) deviation from 0, except the vendor's."""

    workload: Num
    """Relative deviation of the work that arrives."""
    market: Num
    """Relative deviation of acquisition."""
    board: Num
    """Deviation of what the board's confidence tends to."""
    vendor: Num
    """Relative deviation of the vendor's capability, fixed for a game."""


@dataclass(frozen=True, slots=True)
class Company:
    """The whole company at the end of a week."""

    week: int
    """Weeks played; 0 is the day the player arrives."""
    teams: tuple[Team, ...]
    """In the scenario's order."""
    weather: Weather
    cash: Num
    """$."""
    customers: Num
    """Customers, heads."""
    experience: Num
    """Quality as customers have come to feel it, 0-1."""
    expectation: Num
    """Quality as customers expect it, 0-1."""
    churn: Num
    """Customers lost a week, as a share."""
    brand: Num
    """Brand, 0-1; .7 at the start."""
    employer_brand: Num
    """The name as an employer, 0-1; .65 at the start."""
    board: Num
    """The board's confidence, 0-1."""
    claims: Num
    """What has been claimed and is still believed, 0-1."""
    announced: Num
    """How loudly staff have been told of their replacement, 0-1."""
    recent_layoffs: Num
    """Share of staff laid off lately; fades with a time constant of 26 weeks."""
    dismissed: Num
    """Everyone laid off so far, FTE."""
    growth: Num
    """Smoothed yearly growth of the customer base, as a share."""
