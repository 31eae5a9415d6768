"""Settling a month whose weeks have run: the list, the counts, the record, what ends with it."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded, shown_now
from game.campaign.month import changes, staff
from game.campaign.month.measure import true_values
from game.campaign.rules import orders as rules
from game.campaign.rules import reversal
from game.campaign.rules.record import Books
from game.campaign.state import GameState, MonthRecord
from game.frozen import replace
from game.model.adding import added
from game.model.numbers import FLOATS
from game.model.readouts import Readouts
from game.model.week import Week


def send_off(context: Context, state: GameState) -> GameState:
    """The people on the list have gone."""
    for identity in state.listed:
        if staff.present(context, state, identity):
            person, record = context.person(identity), staff.member(context, state, identity)
            state = staff.leave(context, state, identity, "laid off")
            state = changes.tell(state, staff.farewell(person, record, "laid off"))
    return state


def count_weeks(state: GameState, weeks: tuple[Week, ...]) -> GameState:
    """Who was hired, and who came back, counts for the reversal."""
    tally = state.reversal
    if not tally.month:
        return state
    counted: reversal.Tally = tally
    for week in weeks:
        counted = reversal.with_week(counted, week.readouts)
    return _with_tally(state, counted)


def count_pool(state: GameState) -> GameState:
    """So do the gig workers at the month's end: the most there have been."""
    if not state.reversal.month:
        return state
    state = _with_tally(state, reversal.with_pool(state.reversal, state.company, FLOATS))
    now, gig = state.reversal, added(team.gig for team in state.company.teams)
    joined = (*now.joined, (now.boomerangs, now.hires, gig))
    return replace(state, reversal=replace(now, joined=joined))


def _with_tally(state: GameState, now: reversal.Tally) -> GameState:
    after = replace(state.reversal, boomerangs=now.boomerangs, hires=now.hires, gig=now.gig)
    return replace(state, reversal=after)


def record_month(context: Context, state: GameState, last: Readouts, books: Books) -> GameState:
    """Add the month's record: what was so, and what the desk shows of it.

    Args:
        context: the game's.
        state: at the end of the month's weeks.
        last: what the last of them read.
        books: what all of them add up to.
    """
    record = MonthRecord(
        month=state.month,
        true=true_values(context, state, last, books),
        shown=(),
        value=last.enterprise_value,
        incidents=books.incidents,
    )
    state = replace(state, history=(*state.history, record))
    shown = shown_now(context, state)
    return replace(state, history=(*state.history[:-1], replace(record, shown=shown)))


def settle_month(state: GameState) -> GameState:
    """Programmes end, gig pools go home, lists are done with."""
    orders, month = state.orders, state.month
    gig, until = rules.pool_left(orders.gig, orders.gig_until, month, FLOATS)
    ended = replace(
        orders,
        teams=tuple(replace(team, layoff=0) if team.layoff else team for team in orders.teams),
        programme_until=int(rules.programme_left(orders.programme_until, month, FLOATS)),
        gig=int(gig),
        gig_until=int(until),
    )
    holds = tuple(hold for hold in state.holds if hold.until > state.company.week)
    return replace(state, orders=ended, opened=ended, holds=holds)


CASH_WARNINGS = ("cash", "cash again")
"""Names of the warnings, in order."""


def warn_of_cash(context: Context, state: GameState) -> GameState:
    """Running out of cash is warned of twice."""
    loss = -recorded(context, state, "profit") * 1e6
    for name, months in zip(CASH_WARNINGS, context.rules.cash.warnings, strict=True):
        if loss > 0.0 and state.company.cash < loss * months and name not in state.warned:
            line = (
                f"Finance: at last month's rate the cash lasts "
                f"{max(state.company.cash / loss, 0.0):.0f} months."
            )
            return changes.tell(replace(state, warned=(*state.warned, name)), line)
    return state
