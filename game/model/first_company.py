"""The company before its burn-in: everything at its plain starting value."""

from __future__ import annotations

from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.company import Company, Team, Weather
from game.model.numbers import Numbers
from game.model.parameters import Parameters, TeamParameters
from game.model.setting import Reference, TeamReference
from game.model.slices import AS_TOLD, slice_ends


def first_reference(parameters: Parameters, xp: Numbers) -> Reference:
    """What losses would be measured against without a burn-in."""
    staff = added(team.staff for team in parameters.teams)
    best = parameters.quality.human_best
    experienced = parameters.staffing.experienced_start
    skill = experienced + parameters.quality.rookie_skill * (1.0 - experienced)
    return Reference(
        teams=tuple(
            TeamReference(
                share=team.staff / staff,
                knowledge=parameters.learning.knowledge_start,
                skill=skill,
                scale=1.0,
                reached=slice_ends(team, xp),
                ease=AS_TOLD,
            )
            for team in parameters.teams
        ),
        staff=staff,
        winning_quality=best * added(team.wins_customers for team in parameters.teams),
        margin=0.0,
    )


def first_company(parameters: Parameters) -> Company:
    """The stocks of a company that nobody has run yet."""
    return Company(
        week=0,
        teams=tuple(_first_team(parameters, team) for team in parameters.teams),
        weather=Weather(workload=0.0, market=0.0, board=0.0, vendor=0.0),
        cash=parameters.finance.cash_start,
        customers=parameters.customers.customers,
        experience=parameters.quality.human_best,
        expectation=parameters.quality.human_best,
        churn=parameters.customers.churn_start / WEEKS_A_YEAR,
        brand=parameters.reputation.brand_start,
        employer_brand=parameters.reputation.employer_start,
        board=parameters.board.board_rest,
        claims=0.0,
        announced=0.0,
        recent_layoffs=0.0,
        dismissed=0.0,
        growth=0.0,
    )


def _first_team(parameters: Parameters, team: TeamParameters) -> Team:
    experienced = parameters.staffing.experienced_start
    return Team(
        experienced=team.staff * experienced,
        rookies=team.staff * (1.0 - experienced),
        gig=0.0,
        vacancies=0.0,
        alumni=0.0,
        ai_share=0.0,
        learning=0.0,
        knowledge=parameters.learning.knowledge_start,
        backlog=0.0,
        standard=1.0,
        fatigue=parameters.strain.fatigue_rest,
        morale=parameters.strain.morale_rest,
        repeats=0.0,
        novelty=0.0,
    )
