"""Wishes for settings over runs: rounded to what a lever takes, paid, and set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.campaign.cohort.deciding.focusing import left_of, touch
from game.campaign.cohort.runs.lanes import chosen, mapped
from game.campaign.cohort.runs.orders import OrderColumns, price
from game.campaign.cohort.state import Cohort
from game.campaign.rules import orders as rules
from game.campaign.rules.counting import whole
from game.campaign.rules.settings import nearest, stepped
from game.frozen import replace
from game.model.numbers import Num, Truth
from game.strategies import Wish

Set = Callable[[Cohort, Num, int], OrderColumns]
"""The orders with a lever at a value, for a department's place (or −1)."""
SWITCHES = ("door", "guarantee", "freeze", "announce", "training")


def take_setting(cohort: Cohort, wish: Wish, lever: str, place: int) -> None:
    """Move a lever where it is wished, changes something and can be paid."""
    lanes, xp = cohort.lanes, cohort.lanes.xp
    so = xp.both(lanes.truths(wish.when), cohort.playing)
    if not xp.any(so):
        return
    value = _value(cohort, wish, lever, place)
    if lever == "layoff":
        so = xp.both(so, value >= 1.0)  # nobody draws up an empty list
    after = _SETS[lever](cohort, value, place) if lever in _SETS else _set(cohort, lever, value)
    so = xp.both(so, _differs(cohort, after))
    if not xp.any(so):
        return
    now = price(cohort.context, cohort.opened, cohort.orders, xp)
    cost = price(cohort.context, cohort.opened, after, xp) - now
    so = xp.both(so, cost <= xp.maximum(left_of(cohort, now), 0.0))
    if xp.any(so):
        _settle(cohort, after, so, lever, place)


def _settle(cohort: Cohort, after: OrderColumns, so: Truth, lever: str, place: int) -> None:
    lanes, context = cohort.lanes, cohort.context
    cohort.orders = chosen(lanes, so, after, cohort.orders)
    touch(cohort, context.department(place).id if place >= 0 else lever, lanes.where(so))
    if lever == "layoff":
        numbers = [team.layoff for team in cohort.orders.teams]
        cohort.roster.draw_list(so, cohort.company, numbers, cohort.month)


def _value(cohort: Cohort, wish: Wish, lever: str, place: int) -> Num:
    """The nearest value that the lever can take, in every run."""
    lanes, xp, limits = cohort.lanes, cohort.lanes.xp, cohort.context.rules.limits
    if isinstance(wish.value, str):
        return float(list(cohort.context.rules.vendors).index(wish.value))
    wished = lanes.full(wish.value)
    notches = {
        "review": limits.review_notches, "gig": limits.gig_notches, "pay": limits.pay_notches,
        "gains": limits.gains_notches,
    }  # fmt: skip
    if lever in notches:
        return nearest(wished, notches[lever], xp)
    if lever == "ai_share":
        return stepped(wished, 0.0, float(limits.ai_share_most), float(limits.ai_share_step), xp)
    if lever == "headcount":
        most = int(cohort.context.staff_start[place] * limits.headcount_most)
        return stepped(wished, 0.0, float(most), 1.0, xp)
    return stepped(wished, 0.0, _heads(cohort, place), 1.0, xp) if lever == "layoff" else wished


def _heads(cohort: Cohort, place: int) -> Num:
    team = cohort.company.teams[place]
    return whole(team.experienced + team.rookies, cohort.lanes.xp)


def _team(cohort: Cohort, place: int, **changes: Any) -> OrderColumns:
    teams = cohort.orders.teams
    team = replace(teams[place], **changes)
    return replace(cohort.orders, teams=(*teams[:place], team, *teams[place + 1 :]))


def _layoff(cohort: Cohort, value: Num, place: int) -> OrderColumns:
    opened = cohort.opened.teams[place].headcount
    target = rules.list_target(opened, _heads(cohort, place), value, cohort.lanes.xp)
    return _team(cohort, place, layoff=value, headcount=target)


def _programme(cohort: Cohort, value: Num, _place: int) -> OrderColumns:
    context, xp = cohort.context, cohort.lanes.xp
    until = float(cohort.month + context.turns(context.rules.programme.months))
    now, opened = cohort.orders.programme_until, cohort.opened.programme_until
    ends = rules.programme(now, opened, until, xp)
    return replace(cohort.orders, programme_until=xp.where(value > 0.5, ends, 0.0))


def _set(cohort: Cohort, lever: str, value: Num) -> OrderColumns:
    """A lever of the company that sets its own value."""
    changes: dict[str, Any] = {lever: value > 0.5 if lever in SWITCHES else value}
    return replace(cohort.orders, **changes)


_SETS: dict[str, Set] = {
    "ai_share": lambda cohort, value, place: _team(cohort, place, ai_share=value),
    "review": lambda cohort, value, place: _team(cohort, place, review=value),
    "copilots": lambda cohort, value, place: _team(cohort, place, copilots=value > 0.5),
    "headcount": lambda cohort, value, place: _team(cohort, place, headcount=value),
    "layoff": _layoff,
    "programme": _programme,
    "gig": lambda cohort, value, _place: replace(
        cohort.orders, gig=value, gig_until=0.0 * cohort.orders.gig_until
    ),
}


def _differs(cohort: Cohort, after: OrderColumns) -> Truth:
    """Where the orders would not be as they are."""
    xp, found = cohort.lanes.xp, [cohort.lanes.truths(False)]

    def compared(now: Num, then: Num) -> Num:
        if now is not then:
            found.append(xp.either(found.pop(), now != then))
        return now

    mapped(cohort.orders, after, by=compared)
    return found[0]
