"""The reversal over runs: all its parts at once, and what its public words move."""

from __future__ import annotations

from game.campaign.cohort.mail.effects import apply_effects
from game.campaign.cohort.runs.lanes import Places, chosen
from game.campaign.cohort.runs.orders import OrderColumns, TeamColumns, price
from game.campaign.cohort.runs.stocks import spent
from game.campaign.cohort.state import Cohort, Tally
from game.campaign.rulebook import PublicWords
from game.campaign.rules import orders as settings
from game.campaign.rules import reversal as rules
from game.frozen import replace
from game.model.numbers import Truth


def may_turn(cohort: Cohort) -> Truth:
    """Where it has not begun, and there is something to come back from."""
    xp, parts = cohort.lanes.xp, cohort.context.rules.reversal
    return xp.both(cohort.tally.month == 0.0, rules.may_begin(parts, cohort.company, xp))


def turn_round(cohort: Cohort, at: Places, value: str) -> None:
    """Begin it in some runs, in words that cost and gain what they do; see `registry.reversal`."""
    words = rules.spoken(cohort.context.rules.reversal, value)
    lanes, xp, context = cohort.lanes, cohort.lanes.xp, cohort.context
    so = lanes.truths(False)
    lanes.write(so, at, True)
    alumni = rules.to_ask(cohort.company, xp)
    # what this month's settings have cost stays spent when the month is opened anew
    points = price(context, cohort.opened, cohort.orders, xp)
    cohort.charged = xp.where(so, cohort.charged + points, cohort.charged)
    pay_for_vendor(cohort, so)
    orders = _orders(cohort)
    cohort.orders = chosen(lanes, so, orders, cohort.orders)
    cohort.opened = chosen(lanes, so, cohort.orders, cohort.opened)
    cohort.roster.tear_up(so)
    if words.retracts:
        stale = context.turns(context.rules.reversal.stale_months)
        cohort.ledger.retract(so, cohort.month - stale)
    zero, month = lanes.full(0.0), lanes.full(float(cohort.month))
    turns = lanes.full(float(context.turns(words.mandate_months)))
    begun = Tally(month, alumni, zero, zero, zero, turns)
    cohort.tally = chosen(lanes, so, begun, cohort.tally)
    _say(cohort, at, words)


def _say(cohort: Cohort, at: Places, words: PublicWords) -> None:
    """What the words move, and what besides where it can be shown that it was the office."""
    lanes, staff = cohort.lanes, cohort.context.staff_start
    shown = lanes.truths(rules.can_be_shown(words, cohort.company, staff))
    for team in cohort.company.teams:
        lanes.write(team.alumni, at, lanes.take(team.alumni, at) * words.alumni)
    apply_effects(cohort, rules.changes(words.effects), at)
    apply_effects(cohort, rules.changes(words.caught), lanes.some(at, lanes.take(shown, at)))


def pay_for_vendor(cohort: Cohort, so: Truth) -> None:
    """Changing the vendor costs some weeks of its bill, where something is so."""
    lanes, xp, context = cohort.lanes, cohort.lanes.xp, cohort.context
    at = lanes.where(xp.both(so, cohort.orders.vendor != cohort.opened.vendor))
    if len(at):
        book, parameters = context.rules.switching, context.setting.parameters
        bill = settings.switch_bill(book, cohort.company, parameters, xp)
        spent(lanes, cohort.company, at, lanes.take(bill, at))


def _orders(cohort: Cohort) -> OrderColumns:
    """The orders as the reversal sets them."""
    context, lanes, orders = cohort.context, cohort.lanes, cohort.orders
    parts, month, xp = context.rules.reversal, cohort.month, lanes.xp
    return replace(
        orders,
        teams=tuple(_team(cohort, place) for place in range(len(orders.teams))),
        door=lanes.truths(True),
        guarantee=lanes.truths(True),
        freeze=lanes.truths(False),
        announce=lanes.truths(False),
        training=lanes.truths(True),
        boomerang=lanes.truths(True),
        programme_until=xp.maximum(
            orders.programme_until, float(month + context.turns(parts.programme_months))
        ),
        gig=xp.maximum(orders.gig, float(parts.gig)),
        gig_until=lanes.full(float(month + context.turns(parts.gig_months))),
    )


def _team(cohort: Cohort, place: int) -> TeamColumns:
    context, lanes, mine = cohort.context, cohort.lanes, cohort.orders.teams[place]
    serves, start = context.service[place], context.staff_start[place]
    share, review, headcount = rules.team_orders(
        mine, context.rules.reversal, start, serves, lanes.xp
    )
    return TeamColumns(
        ai_share=lanes.full(share),
        review=lanes.full(review),
        copilots=mine.copilots,
        headcount=lanes.full(headcount),
        layoff=lanes.full(0.0),
    )
