"""Saying something in public, and being checked, over runs."""

from __future__ import annotations

from game.campaign.claims.knowledge import AUDITED, REPORTED_AS, is_booked
from game.campaign.claims.ledger import most_of
from game.campaign.cohort.judges import ledger
from game.campaign.cohort.judges.ledger import Entry, Said
from game.campaign.cohort.judges.mandate import shift_board
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.stocks import moved
from game.campaign.cohort.state import Cohort
from game.campaign.rules import claims as rules
from game.model.numbers import FLOATS, Num, Truth
from game.scenario.rules import ClaimKind


def level(cohort: Cohort, kind: ClaimKind, boldness: int) -> Num:
    """The figure that a release of this boldness would claim, in every run."""
    base = cohort.past.first[kind.figure] if kind.base == "start" else _believed(cohort, kind)
    claimed = base + rules.lift(kind, boldness)
    return rules.level(claimed, most_of(kind, claimed), cohort.lanes.xp)


def release(cohort: Cohort, at: Places, kind: ClaimKind, boldness: int) -> None:
    """Enter a claim where it is said, with what was known there."""
    lanes, claimed = cohort.lanes, level(cohort, kind, boldness)
    said = Said(
        kind=cohort.context.scenario.claims.index(kind),
        month=cohort.month,
        boldness=boldness,
        level=lanes.take(claimed, at),
        truth=lanes.take(cohort.past.last[kind.figure], at),
        knew=lanes.take(_knew(cohort, kind, claimed), at),
    )
    cohort.ledger.release(at, said)


def _believed(cohort: Cohort, kind: ClaimKind) -> Num:
    """What the desk believes of the claimed figure; see `game.campaign.claims.knowledge`."""
    record = cohort.past.last
    if kind.figure in REPORTED_AS:
        told = record[REPORTED_AS[kind.figure]]
    elif kind.figure in AUDITED:
        told = record[kind.figure]
    else:
        told = cohort.past.first[kind.figure]
    found, looked = _measured(cohort, kind)
    return cohort.lanes.xp.where(looked, found, told)


def _measured(cohort: Cohort, kind: ClaimKind) -> tuple[Num, Truth]:
    """The claimed figure by a look in the drawer, and whether there is one."""
    context, record = cohort.context, cohort.past.last
    looks = context.rules.looks
    figure = looks.kinds[kind.look].figure if kind.look else kind.figure
    sample, looked = cohort.drawer.live(figure, cohort.month, context.turns(looks.lapses))
    if figure == kind.figure:
        return sample, looked
    if kind.figure != "ai_heads":
        return 0.0, cohort.lanes.truths(False)
    worth, quality = record["ai_heads_reported"], record["reported_quality"]
    share, xp = record["ai_share"], cohort.lanes.xp
    book = context.rules.claims
    return rules.worth_measured(book, worth, quality, share, sample, xp), looked


def _knew(cohort: Cohort, kind: ClaimKind, claimed: Num) -> Num:
    """What lay in the drawer when it was said."""
    xp, book = cohort.lanes.xp, cohort.context.rules.claims
    found, looked = _measured(cohort, kind)
    if is_booked(kind):
        found, looked = cohort.past.last[kind.figure], cohort.lanes.truths(True)
    fits = rules.holds(rules.gap_points(claimed, found, kind.unit, kind.sign), book)
    known = xp.where(fits, float(ledger.MEASURED), float(ledger.AGAINST))
    return xp.where(looked, known, float(ledger.UNMEASURED))


def check_all(cohort: Cohort, so: Truth) -> None:
    """The month's checks of the open claims, where something is so."""
    lanes, book = cohort.lanes, cohort.context.rules.claims
    knowing = lanes.full(cohort.ledger.counted(ledger.KNOWING))
    incidents = cohort.past.last["incidents"]
    for place, entry, kind, at in cohort.ledger.waiting(so, cohort.month):
        claim = cohort.context.scenario.claims[kind]
        gap = _gap(cohort, entry, claim, at)
        chance = rules.check_chance(
            book,
            lanes.take(entry.boldness, at),
            lanes.take(incidents, at),
            gap,
            lanes.take(knowing, at),
            cohort.context.difficulty.checks,
            lanes.xp,
        )
        checked = lanes.uniform(at, f"check:{place}", cohort.month) < chance
        _settle(cohort, entry, claim, lanes.some(at, checked))


def check_rest(cohort: Cohort, so: Truth) -> None:
    """The curtain checks the claims that the press has not."""
    for _, entry, kind, at in cohort.ledger.waiting(so, cohort.month + 1):
        _settle(cohort, entry, cohort.context.scenario.claims[kind], at)


def _gap(cohort: Cohort, entry: Entry, kind: ClaimKind, at: Places) -> Num:
    lanes = cohort.lanes
    truths = lanes.take(entry.truth, at), lanes.take(cohort.past.last[kind.figure], at)
    return rules.gap_since(lanes.take(entry.level, at), truths, kind.unit, kind.sign, lanes.xp)


def _settle(cohort: Cohort, entry: Entry, kind: ClaimKind, at: Places) -> None:
    """The press has checked: held, mistaken or knowing, with what follows."""
    if not len(at):
        return
    lanes, xp, book = cohort.lanes, cohort.lanes.xp, cohort.context.rules.claims
    holds = rules.holds(_gap(cohort, entry, kind, at), book)
    knowing = lanes.take(entry.knew, at) == ledger.AGAINST
    reward = rules.reward(book, lanes.take(entry.repeats, at), xp)
    penalty = rules.penalty(book, lanes.take(entry.boldness, at), knowing, xp)
    state = xp.where(knowing, float(ledger.KNOWING), float(ledger.MISTAKEN))
    lanes.write(entry.state, at, xp.where(holds, float(ledger.HELD), state))
    board, brand = (xp.where(holds, kept, lost) for kept, lost in zip(reward, penalty, strict=True))
    shift_board(cohort, at, board)
    moved(lanes, cohort.company, "brand", at, brand)


def strengths(cohort: Cohort, ages: list[tuple[Num, Num]], week: int) -> Num:
    """The claims stock's input this week, 0-1: what is left of every claim not taken back.

    Args:
        cohort: the cohort.
        ages: of every entry that works its strength, and its age in turns.
        week: of this turn, from 0.
    """
    lanes, book, context = cohort.lanes, cohort.context.rules.claims, cohort.context
    left = [
        rules.left(rules.weeks_since(turns, week, quarterly=context.quarterly), book, FLOATS)
        for turns in range(cohort.month + 1)
    ]
    total: Num = 0.0
    for strength, age in ages:
        total = total + strength * lanes.pick(left, age)
    return lanes.xp.minimum(total, 1.0)
