"""The reversal: one decision, then months of it."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.registry.company import switch_bill
from game.campaign.registry.lever import Deed, Move
from game.campaign.rules import reversal as rules
from game.campaign.state import GameState, Orders, Reversal, TeamOrders
from game.frozen import replace
from game.model.numbers import FLOATS


def _reason(context: Context, state: GameState) -> str:
    if state.reversal.month:
        return f"it began in month {state.reversal.month}"
    if rules.may_begin(context.rules.reversal, state.company, FLOATS):
        return ""
    return "there is nothing to come back from yet"


def _moves(context: Context, state: GameState) -> tuple[Move, ...]:
    return (
        Move(
            "start",
            "say in public that you want them back",
            focus=context.rules.focus.reversal,
            hint="it helps, slowly",
            reason=_reason(context, state),
        ),
    )


def _team(context: Context, state: GameState, place: int) -> TeamOrders:
    parts, mine = context.rules.reversal, state.orders.teams[place]
    serves, start = context.service[place], context.staff_start[place]
    share, review, headcount = rules.team_orders(mine, parts, start, serves, FLOATS)
    return replace(
        mine, ai_share=int(share), review=int(review), headcount=int(headcount), layoff=0
    )


def _orders(context: Context, state: GameState) -> Orders:
    parts, orders = context.rules.reversal, state.orders
    return replace(
        orders,
        teams=tuple(_team(context, state, place) for place in range(len(orders.teams))),
        door=True,
        guarantee=True,
        freeze=False,
        announce=False,
        training=True,
        boomerang=True,
        programme_until=max(
            orders.programme_until, state.month + context.turns(parts.programme_months)
        ),
        gig=max(orders.gig, parts.gig),
        gig_until=state.month + context.turns(parts.gig_months),
    )


def _start(context: Context, state: GameState, _value: str) -> GameState:
    """Set all its parts at once, at one price, and take back what has been claimed."""
    alumni = rules.to_ask(state.company, FLOATS)
    orders = _orders(context, state)
    # what this month's settings have cost stays spent when the month is opened anew
    state = changes.charge(state, focus.price(context.rules.focus, state))
    if orders.vendor != state.opened.vendor:
        state = changes.spend(state, switch_bill(context, state))
    stale = context.turns(context.rules.reversal.stale_months)
    claims = tuple(
        replace(entry, state="retracted", settled=state.month)
        if entry.state == "open" and state.month - entry.month >= stale
        else entry
        for entry in state.claims
    )
    state = replace(
        state,
        orders=orders,
        opened=orders,
        listed=(),
        claims=claims,
        reversal=Reversal(state.month, alumni, 0.0, 0.0, 0.0),
    )
    return changes.charge(state, context.rules.focus.reversal)


REVERSAL = Deed(
    key="reversal",
    group="reversal",
    name="The reversal",
    help="Admit it. A way to a human, promised; former staff called back, gig workers meanwhile, "
    "a quality programme, less for the machine in service. Four points now, one a month for six. "
    "The board gives you nine months.",
    shortcut="r",
    now=lambda _context, state: (
        f"since month {state.reversal.month}" if state.reversal.month else "not begun"
    ),
    moves=_moves,
    do=_start,
    told=lambda _context, _state, _value: "You said in public that you want them back",
)
