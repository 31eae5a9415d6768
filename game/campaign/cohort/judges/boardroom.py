"""The quarter's board meeting over runs: judge, ask again, warn, dismiss, and be answered."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort.judges import mandate as mandates
from game.campaign.cohort.judges.mandate import shift_board
from game.campaign.cohort.judges.meetings import NO_ASK
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.state import Cohort
from game.campaign.rules import board as rules
from game.model.numbers import Num, Truth
from game.strategies import ACCEPT, REFUSE, Report


def meet(cohort: Cohort) -> Truth:
    """The meeting at the end of a quarter; where it ends with a dismissal."""
    lanes, xp, context = cohort.lanes, cohort.lanes.xp, cohort.context
    judge(cohort)
    if cohort.month >= context.turns(context.rules.board.new_director):
        churn = cohort.past.last["churn"]
        _shift(cohort, cohort.playing, rules.churn_read(context.rules.board, churn, xp))
    left = cohort.minutes.ultimatum
    mandate = mandates.runs(cohort)
    after, out = rules.warned(context.rules.board, cohort.company.board, left, mandate, xp)
    out = xp.both(out, cohort.playing)
    cohort.minutes.ultimatum = xp.where(cohort.playing, after, left)
    lanes.write(cohort.minutes.out_month, lanes.where(out), float(cohort.month))
    return out


def judge(cohort: Cohort) -> None:
    """What was asked for is judged when it is due."""
    lanes, xp, minutes, book = cohort.lanes, cohort.lanes.xp, cohort.minutes, cohort.context.rules
    asked = xp.both(minutes.kind > NO_ASK, cohort.playing)
    at = lanes.where(xp.both(asked, minutes.due <= cohort.month))
    if not len(at):
        return
    met, accepted = _met(cohort, at), lanes.take(minutes.accepted, at)
    now = lanes.take(cohort.company.board, at)
    change = rules.judgement(book.board, accepted, met, now, xp)
    shift_board(cohort, at, change)
    lanes.write(minutes.kind, at, NO_ASK)
    lanes.write(minutes.last, at, xp.where(met, lanes.take(minutes.last, at), NO_ASK))


def _met(cohort: Cohort, at: Places) -> Truth:
    lanes, xp, context = cohort.lanes, cohort.lanes.xp, cohort.context
    calm = lanes.truths(True)
    for turn in range(context.turns(3)):
        calm = xp.both(calm, xp.negate(cohort.past.was("incidents", turn) > 0.5))
    sight = lanes.take(calm, at), lanes.take(cohort.drawer.has_evidence(cohort.month), at)
    kind, level = lanes.take(cohort.minutes.kind, at), lanes.take(cohort.minutes.level, at)
    return rules.met(kind, level, _now(cohort, kind, at), sight, xp)


def _now(cohort: Cohort, kind: Num, at: Places) -> Num:
    """The figure asked for, as it is; 0 where an ask has none."""
    lanes, record = cohort.lanes, cohort.past.last
    figures = tuple(
        lanes.take(lanes.full(record[name]), at) if name in record else 0.0 for name in rules.ASKS
    )
    return rules.of_kind(kind, figures, lanes.xp)


def ask(cohort: Cohort) -> None:
    """What the board wants next, where somebody is still in office."""
    lanes, xp, context, minutes = cohort.lanes, cohort.lanes.xp, cohort.context, cohort.minutes
    record, book = cohort.past.last, context.rules.board
    behind = record["peers"] > record["ai_share"]
    director = lanes.truths(cohort.month >= context.turns(book.new_director))
    audits = director, cohort.drawer.has_evidence(cohort.month)
    draw = lanes.luck.uniform("board asks", cohort.month)
    kind = rules.asked(draw, minutes.last, cohort.tally.month > 0, behind, audits, xp)
    now = (record["margin"], record["peers"], record["headcount"], record["growth"])
    levels = rules.levels(book, *now, xp)
    level = rules.of_kind(kind, levels, xp)
    minutes.kind = xp.where(cohort.playing, kind, minutes.kind)
    minutes.last = xp.where(cohort.playing, kind, minutes.last)
    minutes.level = xp.where(cohort.playing, level, minutes.level)
    minutes.due = lanes.full(float(cohort.month + context.turns(3)))


def be_answered(cohort: Cohort, report: Report, board: Callable[[Report], Num]) -> None:
    """The strategy's answers to what the board wants."""
    lanes, xp, minutes = cohort.lanes, cohort.lanes.xp, cohort.minutes
    book, said = cohort.context.rules.board, lanes.full(board(report))
    refused = xp.both(said >= REFUSE, cohort.playing)
    if xp.any(refused):
        cost = rules.refusal(book, cohort.drawer.has_evidence(cohort.month), xp)
        _shift(cohort, refused, cost)
        lanes.write(minutes.kind, lanes.where(refused), NO_ASK)
    everybody = lanes.where(lanes.truths(True))
    now = _now(cohort, minutes.kind, everybody)
    half = rules.countered(book, minutes.kind, minutes.level, now, xp)
    accepted = said < ACCEPT + 1.0
    minutes.level = xp.where(accepted, minutes.level, half)
    minutes.accepted = accepted


def _shift(cohort: Cohort, so: Truth, change: Num) -> None:
    """Move the board's confidence where something is so."""
    lanes = cohort.lanes
    at = lanes.where(so)
    by = lanes.take(lanes.full(change), at)
    shift_board(cohort, at, by)
