"""What became of it: two unattended years after the curtain, so that late bills count."""

from __future__ import annotations

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.month.measure import added_up
from game.campaign.month.settling import record_month, settle_month
from game.campaign.month.weeks import run_weeks
from game.campaign.rules import claims as arithmetic
from game.campaign.rules import score as scoring
from game.campaign.rules.score import Axes, Standing
from game.campaign.state import GameState, MonthRecord
from game.frozen import dataclass, replace
from game.model.numbers import FLOATS


@dataclass(frozen=True, slots=True)
class Verdict:
    """The score, at the curtain and after the epilogue."""

    final: GameState
    """The company at the epilogue's end, every open claim checked."""
    now: Axes
    later: Axes
    now_total: float
    later_total: float
    total: float


def judge(context: Context, state: GameState) -> Verdict:
    """Run the epilogue and score both dates; pure, about a quarter of a game's work."""
    pace = context.scenario.pace
    played, now = at_the_curtain(context, state)
    final = run_on(context, played, pace.length + context.turns(pace.epilogue))
    later = _axes(context, final, _start(context, state))
    now_total, later_total = scoring.total(now, FLOATS), scoring.total(later, FLOATS)
    return Verdict(
        final=final,
        now=now,
        later=later,
        now_total=now_total,
        later_total=later_total,
        total=scoring.overall(now_total, later_total, context.rules.score),
    )


def at_the_curtain(context: Context, state: GameState) -> tuple[GameState, Axes]:
    """The company at the last month played, and its axes then: the verdict without epilogue."""
    checked = _curtain_checks(context, state)
    # who was dismissed is judged at the same date: a caretaker holds until then
    played = run_on(context, checked, context.scenario.pace.length)
    return played, _axes(context, played, _start(context, state))


def _start(context: Context, state: GameState) -> Standing:
    first = replace(state, company=context.start, history=state.history[:1], claims=())
    return standing(context, first)


def _axes(context: Context, state: GameState, start: Standing) -> Axes:
    return scoring.axes(standing(context, state), start, context.rules.score, FLOATS)


def _curtain_checks(context: Context, state: GameState) -> GameState:
    """The curtain checks the claims that the press has not."""
    for place, entry in enumerate(state.claims):
        if entry.state == "open":
            state = claims.settle(context, state, place, claims.gap_of(context, state, entry))
    return state


def run_on(context: Context, state: GameState, turns: int) -> GameState:
    """Turns without a hand on the levers, up to a turn or the end of the cash."""
    while state.month < turns and state.company.cash > 0.0:
        state = replace(state, month=state.month + 1, news=(), weeks=(), listed=())
        ran = run_weeks(context, state)
        last, books = ran.weeks[-1].readouts, added_up(ran.weeks)
        state = settle_month(record_month(context, ran.state, last, books))
    return state


def standing(context: Context, state: GameState) -> Standing:
    """What a company is judged by, from its last record."""
    record: MonthRecord = state.history[-1]

    def value(name: str) -> float:
        return record.true[context.names.index[name]]

    def found(verdict: str) -> float:
        return float(sum(entry.state == verdict for entry in state.claims))

    customers = value("customers_count")
    return Standing(
        value=record.value,
        revenue=customers * context.setting.parameters.finance.revenue_per_customer,
        customers=customers,
        quality=value("quality"),
        morale=value("morale"),
        burnout=value("burnout"),
        brand=state.company.brand,  # the curtain's checks come after the last record
        dismissed=scoring.not_back(
            value("laid_off"), state.reversal.boomerangs, context.staff_start, FLOATS
        ),
        held=_held(context, state),
        mistaken=found("mistaken"),
        knowing=found("knowing"),
    )


def _held(context: Context, state: GameState) -> float:
    """Claims that held; the same again counts half of what it did before."""
    held = 0.0
    for entry in state.claims:
        if entry.state == "held":
            held += arithmetic.told_again(context.rules.claims, entry.repeats, FLOATS)
    return held
