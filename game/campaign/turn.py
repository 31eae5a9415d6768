"""One turn: unanswered letters, the weeks, the list, checks, the record, the board, a new month."""

from __future__ import annotations

from dataclasses import replace

from game.campaign import arrivals, board, changes, claims, focus, staff
from game.campaign.answers import answer_rest
from game.campaign.believed import recorded, shown_now
from game.campaign.context import Context
from game.campaign.inbox import deliver
from game.campaign.measure import true_values
from game.campaign.registry.company import switch_bill
from game.campaign.state import GameState, MonthRecord, Reversal
from game.campaign.weeks import run_weeks
from game.model.week import Week


def advance(context: Context, state: GameState) -> GameState:
    """End the month: run its weeks and everything that follows from them."""
    state = close_desk(context, state)
    ran = run_weeks(context, state)
    state = _send_off(context, ran.state)
    state = _count_reversal(state, ran.weeks)
    state = record_month(context, state, ran.weeks)
    state = settle_month(state)
    state = claims.check_all(context, state, state.history[-1].incidents)
    state = _warn_of_cash(context, state)
    if state.company.cash <= 0.0:
        return replace(state, stage="curtain")
    if context.meets(state.month):
        return board.meet(context, state)
    return next_month(context, state)


def next_month(context: Context, state: GameState) -> GameState:
    """Open the next month, or the curtain after the last one."""
    if state.month >= context.scenario.pace.length:
        return replace(state, stage="curtain")
    state = replace(state, stage="month", month=state.month + 1, listed=(), spared=())
    state = arrivals.arrive(context, state)
    state = arrivals.unanswered_survey(context, _corrected(context, state))
    return deliver(context, state)


def _corrected(context: Context, state: GameState) -> GameState:
    """A look that has arrived corrects what was shown of the month it looked at."""
    record = replace(state.history[-1], shown=shown_now(context, state))
    return replace(state, history=(*state.history[:-1], record))


def close_desk(context: Context, state: GameState) -> GameState:
    """Settle the month's account: unanswered letters, focus that carries over, a new vendor."""
    state = answer_rest(context, state)
    kept = min(max(focus.left(context, state), 0), context.scenario.pace.carry)
    if state.orders.vendor != state.opened.vendor:
        state = changes.spend(state, switch_bill(context, state))
    return replace(
        state, carried=kept, charged=0, opened=state.orders, news=(), weeks=(), decided=()
    )


def _send_off(context: Context, state: GameState) -> GameState:
    """The people on the list have gone."""
    for identity in state.listed:
        if staff.present(context, state, identity):
            state = staff.leave(context, state, identity, "laid off")
            person = context.person(identity)
            line = f"{person.name} was on the list. {person.notes.get('laid_off', '')}"
            state = changes.tell(state, line.strip())
    return state


def _count_reversal(state: GameState, weeks: tuple[Week, ...]) -> GameState:
    tally = state.reversal
    if not tally.month:
        return state
    hires, boomerangs, gig = tally.hires, tally.boomerangs, 0.0
    for week in weeks:
        for team in week.readouts.teams:
            hires += team.hires
            boomerangs += team.boomerangs
    for team_now in state.company.teams:
        gig += team_now.gig
    counted = Reversal(tally.month, tally.alumni, boomerangs, hires, max(gig, tally.gig))
    return replace(state, reversal=counted)


def record_month(context: Context, state: GameState, weeks: tuple[Week, ...]) -> GameState:
    """Add the month's record: what was so, and what the desk shows of it."""
    incidents = 0.0
    for week in weeks:
        incidents += week.readouts.incident
    record = MonthRecord(
        month=state.month,
        true=true_values(context, state, weeks),
        shown=(),
        value=weeks[-1].readouts.enterprise_value,
        incidents=incidents,
    )
    state = replace(state, history=(*state.history, record))
    shown = shown_now(context, state)
    return replace(state, history=(*state.history[:-1], replace(record, shown=shown)))


def settle_month(state: GameState) -> GameState:
    """Programmes end, gig pools go home, lists are done with."""
    orders, month = state.orders, state.month
    ended = replace(
        orders,
        teams=tuple(replace(team, layoff=0) for team in orders.teams),
        programme_until=orders.programme_until if month < orders.programme_until else 0,
        gig=0 if 0 < orders.gig_until <= month else orders.gig,
        gig_until=0 if orders.gig_until <= month else orders.gig_until,
    )
    holds = tuple(hold for hold in state.holds if hold.until > state.company.week)
    return replace(state, orders=ended, opened=ended, holds=holds)


CASH_WARNINGS = (("cash", 12.0), ("cash again", 4.0))
"""Names of the warnings, and the months of losses that the cash still covers."""


def _warn_of_cash(context: Context, state: GameState) -> GameState:
    """Running out of cash is warned of twice."""
    loss = -recorded(context, state, "profit") * 1e6
    for name, months in CASH_WARNINGS:
        if loss > 0.0 and state.company.cash < loss * months and name not in state.warned:
            line = (
                f"Finance: at last month's rate the cash lasts "
                f"{max(state.company.cash / loss, 0.0):.0f} months."
            )
            return changes.tell(replace(state, warned=(*state.warned, name)), line)
    return state
