"""The end of a month over runs: its account, its weeks, the list, the record."""

from __future__ import annotations

from game.campaign.cohort.deciding.focusing import left
from game.campaign.cohort.deciding.turning import pay_for_vendor
from game.campaign.cohort.knowing.outlook import live_values
from game.campaign.cohort.mail.answering import answer_at_once, answer_rest
from game.campaign.cohort.mail.interrupting import interruptions
from game.campaign.cohort.runs.lanes import chosen
from game.campaign.cohort.runs.orders import after_month
from game.campaign.cohort.runs.stocks import owned
from game.campaign.cohort.state import Cohort
from game.campaign.cohort.weeks import Between, counted, run_weeks
from game.campaign.rules import focus, record, reversal
from game.campaign.rules.record import Books
from game.model.numbers import Num, Truth
from game.strategies import Strategy


def close_desk(cohort: Cohort) -> None:
    """Settle the month's account: unanswered letters, focus that carries over, a new vendor."""
    answer_rest(cohort)
    most, xp = cohort.context.scenario.pace.carry, cohort.lanes.xp
    cohort.spare = left(cohort)
    cohort.carried = focus.carried(cohort.spare, most, xp)
    pay_for_vendor(cohort, cohort.playing)
    cohort.charged = cohort.lanes.full(0.0)
    cohort.opened = cohort.orders


def run_month(cohort: Cohort, strategy: Strategy | None = None) -> None:
    """The weeks, those who were listed, the counts and the record, up to the month's settling.

    Where `strategy` plays it answers what comes between two weeks.
    """
    played, cohort.ran = cohort.playing, cohort.running
    books = run_weeks(cohort, played, _between(cohort, strategy) if strategy else None)
    lanes, xp = cohort.lanes, cohort.lanes.xp
    cohort.roster.send_off(played, cohort.company)
    _count_pool(cohort, xp.both(played, cohort.tally.month > 0.0))
    cohort.past.add(record_month(cohort, books))
    cohort.company = owned(lanes, cohort.company)
    ended = after_month(cohort.orders, cohort.month, xp)
    cohort.orders = chosen(lanes, cohort.ran, ended, cohort.orders)
    cohort.opened = cohort.orders


def _between(cohort: Cohort, strategy: Strategy) -> Between | None:
    return interruptions(cohort, lambda opened: answer_at_once(cohort, strategy, opened))


def _count_pool(cohort: Cohort, so: Truth) -> None:
    if cohort.lanes.xp.any(so):
        counted(cohort, so, reversal.with_pool(cohort.tally, cohort.company, cohort.lanes.xp))


def record_month(cohort: Cohort, books: Books) -> dict[str, Num]:
    """The month's record by name; see `game.campaign.month.measure`."""
    context, last, xp = cohort.context, cohort.readouts, cohort.lanes.xp
    values = {
        **record.company_values(context.scale, cohort.company, last),
        **record.money_values(books, last),
        **record.work_values(last, xp),
        **live_values(cohort),
        "value": last.enterprise_value,
        "front_pages": books.incidents,
    }
    for place, name in enumerate(context.names.departments):
        start, orders = context.staff_start[place], cohort.orders.teams[place]
        now, then = cohort.company.teams[place], last.teams[place]
        team = record.team_values(start, orders, then, now, xp)
        values.update({f"{name}.{key}": value for key, value in team.items()})
    return values
