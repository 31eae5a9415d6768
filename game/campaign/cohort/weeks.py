"""The weeks of a month over runs: orders become levers, luck is drawn, named people leave."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort.judges.mandate import floored
from game.campaign.cohort.judges.saying import strengths
from game.campaign.cohort.runs.lanes import chosen
from game.campaign.cohort.runs.roster import NOBODY
from game.campaign.cohort.state import Cohort
from game.campaign.rules import reversal
from game.campaign.rules.levers import model_levers
from game.campaign.rules.record import Books
from game.frozen import replace
from game.model.company import Company
from game.model.levers import Levers, Shocks
from game.model.luck import week_chance
from game.model.numbers import Num, Truth
from game.model.readouts import Readouts
from game.model.week import advance_week

Between = Callable[[int, Truth], bool]
"""Gets how many weeks have run, and where anything may come; whether anything has."""


def run_weeks(cohort: Cohort, played: Truth, between: Between | None = None) -> Books:
    """Run all weeks of the turn.

    Args:
        cohort: the cohort.
        played: where somebody is in office.
        between: what happens between two weeks.
    """
    context, lanes, xp = cohort.context, cohort.lanes, cohort.lanes.xp
    books, number = Books(), context.weeks_in(cohort.month)
    ages = cohort.ledger.live(cohort.month)
    for index in range(number):
        before, company, going = books, cohort.company, cohort.running
        levers = _levers(cohort, strengths(cohort, ages, index), number)
        cohort.holding.forget(company.week)
        chance = week_chance(lanes.luck, company.week)
        week = advance_week(context.setting, company, levers, _shocks(cohort), chance, xp)
        readouts, books = week.readouts, books.with_week(week)
        cohort.company = _closed(cohort, week.company)
        cohort.roster.week(going, cohort.company, readouts)
        _count_week(cohort, xp.both(xp.both(played, going), cohort.tally.month > 0.0), readouts)
        if xp.any(xp.negate(going)):  # where the cash is gone, nothing moves any more
            cohort.company = chosen(lanes, going, cohort.company, company)
            readouts = chosen(lanes, going, readouts, cohort.readouts)
            # of those bankrupt for longer nobody reads the books; they must only not be empty
            books = chosen(lanes, xp.either(going, xp.negate(cohort.ran)), books, before)
        cohort.readouts = readouts
        cohort.running = xp.both(going, cohort.company.cash > 0.0)
        if between and between(index + 1, xp.both(played, cohort.running)):
            ages = cohort.ledger.live(cohort.month)
    return books


def _levers(cohort: Cohort, claims: Num, weeks: int) -> Levers:
    context, lanes = cohort.context, cohort.lanes
    vendors = context.rules.vendors.values()
    vendor = (
        lanes.pick([each.capability for each in vendors], cohort.orders.vendor),
        lanes.pick([each.price for each in vendors], cohort.orders.vendor),
    )
    return model_levers(cohort.orders, context.sites, weeks, claims, vendor, lanes.xp)


def _shocks(cohort: Cohort) -> Shocks:
    """What events hold this week, as multipliers."""
    context, lanes, holding = cohort.context, cohort.lanes, cohort.holding
    teams = context.names.departments
    reads = lanes.xp.where(cohort.roster.reader > NOBODY, context.rules.standing_qa.capacity, 1.0)
    return Shocks(
        workload=tuple(holding.factor(lanes, f"{team}.workload") for team in teams),
        capacity=tuple(
            holding.factor(lanes, f"{team}.capacity") * (reads if serves else 1.0)
            for team, serves in zip(teams, context.service, strict=True)
        ),
        capability=holding.factor(lanes, "capability"),
        acquisition=holding.factor(lanes, "acquisition"),
        costs=holding.factor(lanes, "costs"),
    )


def _closed(cohort: Cohort, company: Company) -> Company:
    """The company at a week's end; whoever leaves takes of knowledge, so that it is a copy."""
    lanes = cohort.lanes
    teams = tuple(replace(team, knowledge=lanes.full(team.knowledge)) for team in company.teams)
    return replace(company, teams=teams, board=floored(cohort, company.board))


def _count_week(cohort: Cohort, so: Truth, readouts: Readouts) -> None:
    if cohort.lanes.xp.any(so):
        counted(cohort, so, reversal.with_week(cohort.tally, readouts))


def counted(cohort: Cohort, so: Truth, after: reversal.Counted) -> None:
    """Keep the reversal's counts where something is so."""
    now = cohort.tally
    then = replace(now, boomerangs=after.boomerangs, hires=after.hires, gig=after.gig)
    cohort.tally = chosen(cohort.lanes, so, then, now)
