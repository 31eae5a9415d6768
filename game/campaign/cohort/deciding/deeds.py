"""Wishes for deeds over runs: a release, a look, a word to everyone, the reversal."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort.deciding.focusing import affords, charge, touch
from game.campaign.cohort.deciding.turning import may_turn, turn_round
from game.campaign.cohort.judges.saying import level, release
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.roster import NOBODY
from game.campaign.cohort.runs.stocks import cheered, spent
from game.campaign.cohort.state import Cohort
from game.campaign.rules.reversal import spoken
from game.model.numbers import Num, Truth
from game.strategies import Wish


def take_deed(cohort: Cohort, wish: Wish) -> None:
    """Do something where it is wished, possible and can be paid.

    Raises:
        ValueError: it is about single names or entries, which no report tells a strategy.
    """
    if wish.key not in _DEEDS:
        raise ValueError(f"a strategy cannot wish for {wish.key!r}")
    lanes, xp = cohort.lanes, cohort.lanes.xp
    so = xp.both(lanes.truths(wish.when), cohort.playing)
    if not xp.any(so):
        return
    can, cost, do = _DEEDS[wish.key](cohort, str(wish.value))
    so = xp.both(xp.both(so, can), affords(cohort, cost))
    at = lanes.where(so)
    if len(at):
        do(at)


Possible = tuple[Truth, Num, Callable[[Places], None]]
"""Where a deed can be done, what it costs, and doing it."""


def _press(cohort: Cohort, value: str) -> Possible:
    """A release; nobody says the same again before it has been checked, or claims nothing."""
    identity, _, bold = value.partition(":")
    context, lanes, boldness = cohort.context, cohort.lanes, int(bold)
    kind, cost = context.claim_kinds[identity], context.rules.focus.press
    claimed = level(cohort, kind, boldness)
    empty = lanes.truths(claimed < kind.unit if kind.sign > 0 else False)
    waits = cohort.ledger.is_open(context.scenario.claims.index(kind))
    can = lanes.xp.negate(lanes.xp.either(empty, waits))

    def do(at: Places) -> None:
        release(cohort, at, kind, boldness)
        charge(cohort, at, cost)

    return can, cost, do


def _look(cohort: Cohort, value: str) -> Possible:
    kind, _, department = value.partition(":")
    look, lanes = cohort.context.rules.looks.kinds[kind], cohort.lanes
    can = lanes.xp.negate(cohort.drawer.ordered((kind, department)))
    if kind == "standing_qa":
        free = cohort.roster.reader == NOBODY
        can = lanes.xp.both(free, cohort.roster.next_reader() > NOBODY)
    if kind == "line":
        can = lanes.xp.negate(_this_month(cohort, "~line"))

    def do(at: Places) -> None:
        charge(cohort, at, look.focus)
        spent(lanes, cohort.company, at, float(look.money))
        _order(cohort, (kind, department), at)

    return can, look.focus, do


def _order(cohort: Cohort, look: tuple[str, str], at: Places) -> None:
    kind, lanes = look[0], cohort.lanes
    if kind == "line":
        touch(cohort, "~line", at)
        return
    if kind == "standing_qa":
        reader = lanes.take(cohort.roster.next_reader(), at)
        lanes.write(cohort.roster.reader, at, reader)
        return
    if kind == "survey":
        cohort.drawer.survey_month = lanes.put(cohort.drawer.survey_month, at, float(cohort.month))
    cohort.drawer.order(look, at, cohort.month + cohort.context.difficulty.look_delay)


def _speak(cohort: Cohort, _value: str) -> Possible:
    """An hour with everybody, once a month."""
    book, lanes = cohort.context.rules, cohort.lanes

    def do(at: Places) -> None:
        announced = cohort.company.announced
        left = lanes.take(announced, at) * book.all_hands.announced
        lanes.write(announced, at, left)
        cheered(lanes, cohort.company, at, book.all_hands.morale)
        cohort.drawer.survey_month = lanes.put(cohort.drawer.survey_month, at, 0.0)
        touch(cohort, "all_hands", at)
        charge(cohort, at, book.focus.all_hands)

    return lanes.xp.negate(_this_month(cohort, "all_hands")), book.focus.all_hands, do


def _this_month(cohort: Cohort, what: str) -> Truth:
    if what not in cohort.touched:
        return cohort.lanes.truths(False)
    return cohort.touched[what] == cohort.month


def _reversal(cohort: Cohort, value: str) -> Possible:
    book = cohort.context.rules
    cost = book.focus.reversal + spoken(book.reversal, value).focus

    def do(at: Places) -> None:
        turn_round(cohort, at, value)
        charge(cohort, at, cost)

    return may_turn(cohort), cost, do


_DEEDS: dict[str, Callable[[Cohort, str], Possible]] = {
    "press": _press,
    "look": _look,
    "all_hands": _speak,
    "reversal": _reversal,
}
