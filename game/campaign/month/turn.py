"""One turn: unanswered letters, the weeks, the list, checks, the record, the board, a new month."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from game.campaign import claims, focus
from game.campaign.context import Context
from game.campaign.interruption.coming import after_weeks, what_comes
from game.campaign.knowing.believed import shown_now
from game.campaign.letters.answers import answer_rest
from game.campaign.letters.inbox import deliver, put
from game.campaign.month import arrivals, board, changes
from game.campaign.month.mandate import upheld
from game.campaign.month.measure import NOTHING, added_up
from game.campaign.month.settling import (
    count_pool,
    count_weeks,
    record_month,
    send_off,
    settle_month,
    warn_of_cash,
)
from game.campaign.month.weeks import MonthRun, run_weeks
from game.campaign.registry.company import switch_bill
from game.campaign.rules import focus as prices
from game.campaign.rules.record import Books
from game.campaign.state import GameState, Interruption
from game.frozen import dataclass, replace
from game.model.numbers import FLOATS
from game.scenario.rules import Event

StepName = Literal[
    "desk", "weeks", "list", "record", "press", "asked", "mandate", "churn", "survey", "letters"
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


def resume(context: Context, state: GameState) -> GameState:
    """Run the rest of an interrupted month that has been answered."""
    for step in resuming(context, state):
        state = step.state
    return state


def next_month(context: Context, state: GameState) -> GameState:
    """Open the next month, or the curtain after the last one."""
    for step in opening(context, state):
        state = step.state
    return state


def closing(context: Context, state: GameState) -> Iterator[Step]:
    """The month's end step by step: `advance` runs through them, `why?` looks at each."""
    state = answer_rest(context, state)
    left = focus.left(context, state)
    state = close_desk(context, state, left)
    yield Step("desk", state)
    first = after_weeks(context, state.month)
    ran = run_weeks(context, state, 0, first)
    if first and ran.state.company.cash > 0.0:
        event = what_comes(context, ran.state)
        if event:
            yield from _interrupted(context, ran, event, left)
            return
        ran = ran.then(run_weeks(context, ran.state, first))
    yield from _after_the_weeks(context, ran, NOTHING)


def _interrupted(context: Context, ran: MonthRun, event: Event, left: int) -> Iterator[Step]:
    yield Step("weeks", ran.state, ran)
    state = put(context, count_weeks(ran.state, ran.weeks), (event,))
    yield Step("letters", state)
    books = added_up(ran.weeks)
    kept = Interruption(weeks=len(ran.weeks), left=left, books=books)
    yield Step("", replace(state, stage="interrupted", interruption=kept))


def resuming(context: Context, state: GameState) -> Iterator[Step]:
    """The rest of an interrupted month, once it has been answered, up to its end."""
    kept = state.interruption
    if kept is None:
        return
    state = replace(state, stage="month", interruption=None)
    ran = run_weeks(context, state, kept.weeks)
    yield from _after_the_weeks(context, ran, kept.books)


def _after_the_weeks(context: Context, ran: MonthRun, books: Books) -> Iterator[Step]:
    """What follows from a month's weeks; `books` are of those that ran before an interruption."""
    yield Step("weeks", ran.state, ran)
    state = send_off(context, ran.state)
    yield Step("list", state)
    state = count_pool(count_weeks(state, ran.weeks))
    books = added_up(ran.weeks, books)
    state = record_month(context, state, ran.weeks[-1].readouts, books)
    state = replace(settle_month(state), decided=())
    yield Step("record", state)
    state = claims.check_all(context, state, state.history[-1].incidents)
    yield Step("press", state)
    yield from _after_the_press(context, warn_of_cash(context, state))


def _after_the_press(context: Context, state: GameState) -> Iterator[Step]:
    if state.company.cash <= 0.0:
        yield Step("", replace(state, stage="curtain"))
    elif context.meets(state.month):
        state = board.judge(context, state)
        yield Step("asked", state)
        state = upheld(context, state)
        yield Step("mandate", state)
        state = board.read_churn(context, state)
        yield Step("churn", state)
        state = upheld(context, state)
        yield Step("mandate", state)
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


def close_desk(context: Context, state: GameState, left: int) -> GameState:
    """Settle the month's account: focus that carries over of what is `left`, a new vendor."""
    kept = int(prices.carried(left, context.scenario.pace.carry, FLOATS))
    if state.orders.vendor != state.opened.vendor:
        state = changes.spend(state, switch_bill(context, state))
    return replace(
        state, carried=kept, charged=0, opened=state.orders, news=(), weeks=(), decided=()
    )
