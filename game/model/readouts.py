"""What can be measured in a week: true, reported, and how surveys would read it."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num


@dataclass(frozen=True, slots=True)
class TeamReadouts:
    """One department's week. Tasks and heads are this week's; shares are 0-1."""

    quality: Num
    """True quality of all answers."""
    human_quality: Num
    reported_quality: Num
    """As the vendor's report has it."""
    skill: Num
    ai_success: Num
    """Share of AI attempts that were right."""
    attempted: Num
    silent: Num
    caught: Num
    escalated: Num
    stonewalled: Num
    demand: Num
    """Tasks that arrived, repeats included."""
    abandoned: Num
    capacity: Num
    """Tasks the people could do, with overtime and haste."""
    pressure: Num
    overtime: Num
    wait: Num
    """Weeks of work that wait; also the backlog in weeks."""
    quits: Num
    """Experienced staff who quit."""
    rookie_quits: Num
    laid_off: Num
    """Experienced staff laid off."""
    rookies_laid_off: Num
    hires: Num
    """All who came, boomerangs included."""
    boomerangs: Num
    headcount: Num
    """After the week, gig workers not counted."""
    burned_out: Num
    quit_intention: Num
    """Share who would tell a survey that they are likely to quit within six months."""
    perceived: Num
    """Productivity as people feel it, 1 without copilots."""
    actual: Num
    """Productivity as it is, 1 without copilots."""
    rookies_actual: Num
    """Rookies' productivity, 1 without copilots."""
    cost: Num
    """Running cost, $."""
    worth: Num
    """AI's attempts in people's worth, FTE: the figure for the press."""
    true_worth: Num
    """AI's right answers in people's worth, FTE."""


@dataclass(frozen=True, slots=True)
class Readouts:
    """The company's week. Money is $ a week unless said."""

    teams: tuple[TeamReadouts, ...]
    quality: Num
    """True quality by the departments' weights."""
    reported_quality: Num
    revenue: Num
    operating_profit: Num
    """Before one-off costs."""
    profit: Num
    """After one-off costs."""
    one_offs: Num
    severance: Num
    margin: Num
    """Operating profit over revenue."""
    enterprise_value: Num
    """$."""
    incident: Num
    """0 or 1; without luck the probability."""
    ai_share: Num
    """All work routed to AI after the week, weighted by the staff at the start."""
    burned_out: Num
    quit_intention: Num
    perceived: Num
    actual: Num
    headcount: Num
    """After the week."""
    acquisition: Num
    """Customers won, as a share."""
    peers: Num
    hype: Num
