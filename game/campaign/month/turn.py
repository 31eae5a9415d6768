"""One turn: unanswered letters, the weeks, the list, checks, the record, the board, a new month."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from game.campaign import claims, focus
from game.campaign.context import Context
from game.campaign.knowing.believed import recorded, shown_now
from game.campaign.letters.answers import answer_rest
from game.campaign.letters.inbox import deliver
from game.campaign.month import arrivals, board, changes, staff
from game.campaign.month.measure import true_values
from game.campaign.month.weeks import MonthRun, run_weeks
from game.campaign.registry.company import switch_bill
from game.campaign.rules import focus as prices
from game.campaign.rules import orders as rules
from game.campaign.rules import reversal
from game.campaign.state import GameState, MonthRecord, Reversal
from game.frozen import dataclass, replace
from game.model.numbers import FLOATS
from game.model.week import Week

StepName = Literal[
    "desk", "weeks", "list", "record", "press", "asked", "churn", "survey", "letters"
]


@dataclass(frozen=True, slots=True)
class Step:
    """One of the things that happen when a month ends, in their order."""

    name: StepName | Literal[""]
    """Empty where the company's stocks stay as they are."""
    state: GameState
    """After it."""
    run: MonthRun | None = None
    """The weeks, of the step that runs them."""


def advance(context: Context, state: GameState) -> GameState:
    """End the month: run its weeks and everything that follows from them."""
    for step in closing(context, state):
        state = step.state
    return state


def next_month(context: Context, state: GameState) -> GameState:
    """Open the next month, or the curtain after the last one."""
    for step in opening(context, state):
        state = step.state
    return state


def closing(context: Context, state: GameState) -> Iterator[Step]:
    """The month's end step by step: `advance` runs through them, `why?` looks at each."""
    state = close_desk(context, state)
    yield Step("desk", state)
    ran = run_weeks(context, state)
    yield Step("weeks", ran.state, ran)
    state = _send_off(context, ran.state)
    yield Step("list", state)
    state = settle_month(record_month(context, _count_reversal(state, ran.weeks), ran.weeks))
    yield Step("record", state)
    state = claims.check_all(context, state, state.history[-1].incidents)
    yield Step("press", state)
    yield from _after_the_press(context, _warn_of_cash(context, state))


def _after_the_press(context: Context, state: GameState) -> Iterator[Step]:
    if state.company.cash <= 0.0:
        yield Step("", replace(state, stage="curtain"))
    elif context.meets(state.month):
        state = board.judge(context, state)
        yield Step("asked", state)
        state = board.read_churn(context, state)
        yield Step("churn", state)
        yield Step("", board.conclude_meeting(context, state))
    else:
        yield from opening(context, state)


def opening(context: Context, state: GameState) -> Iterator[Step]:
    """The next month's beginning step by step, or the curtain after the last one."""
    if state.month >= context.scenario.pace.length:
        yield Step("", replace(state, stage="curtain"))
        return
    state = replace(state, stage="month", month=state.month + 1, listed=(), spared=())
    state = _corrected(context, arrivals.arrive(context, state))
    yield Step("", state)
    state = arrivals.unanswered_survey(context, state)
    yield Step("survey", state)
    yield Step("letters", deliver(context, state))


def _corrected(context: Context, state: GameState) -> GameState:
    """A look that has arrived corrects what was shown of the month it looked at."""
    record, shown = state.history[-1], shown_now(context, state)
    if shown == record.shown:
        return state
    return replace(state, history=(*state.history[:-1], replace(record, shown=shown)))


def close_desk(context: Context, state: GameState) -> GameState:
    """Settle the month's account: unanswered letters, focus that carries over, a new vendor."""
    state = answer_rest(context, state)
    left = focus.left(context, state)
    kept = int(prices.carried(left, context.scenario.pace.carry, FLOATS))
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
    counted: reversal.Tally = tally
    for week in weeks:
        counted = reversal.with_week(counted, week.readouts)
    total = reversal.with_pool(counted, state.company, FLOATS)
    after = Reversal(tally.month, tally.alumni, total.boomerangs, total.hires, total.gig)
    return replace(state, reversal=after)


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


def _warn_of_cash(context: Context, state: GameState) -> GameState:
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
