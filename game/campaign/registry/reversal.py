"""The reversal: one decision, in one of several ways of saying it, then months of it."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.context import Context
from game.campaign.letters.effects import apply_effects
from game.campaign.month import changes
from game.campaign.registry.company import switch_bill
from game.campaign.registry.lever import Deed, Move
from game.campaign.rulebook import PublicWords
from game.campaign.rules import reversal as rules
from game.campaign.state import ClaimEntry, GameState, Orders, Reversal, TeamOrders
from game.campaign.turning import public
from game.frozen import replace
from game.model.numbers import FLOATS


def _reason(context: Context, state: GameState) -> str:
    if state.reversal.month:
        return f"it began in month {state.reversal.month}"
    if rules.may_begin(context.rules.reversal, state.company, FLOATS):
        return ""
    return "there is nothing to come back from yet"


def _moves(context: Context, state: GameState) -> tuple[Move, ...]:
    reason, price = _reason(context, state), context.rules.focus.reversal
    draft = Move(
        rules.START,
        "say in public that you want them back",
        focus=price,
        hint="it helps, slowly",
        reason=reason,
    )
    spoken = (
        Move(
            value,
            public.label(context, value),
            focus=price + words.focus,
            hint=public.hint(context, state, value),
            reason=reason,
        )
        for value, words in context.rules.reversal.public.items()
    )
    return (draft, *spoken)


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


def _start(context: Context, state: GameState, value: str) -> GameState:
    """Set all its parts at once, at one price; the words take back old claims, or do not."""
    words = rules.spoken(context.rules.reversal, value)
    alumni = rules.to_ask(state.company, FLOATS)
    orders = _orders(context, state)
    # what this month's settings have cost stays spent when the month is opened anew
    state = changes.charge(state, focus.price(context.rules.focus, state))
    if orders.vendor != state.opened.vendor:
        state = changes.spend(state, switch_bill(context, state))
    state = replace(
        state,
        orders=orders,
        opened=orders,
        listed=(),
        claims=_taken_back(context, state) if words.retracts else state.claims,
        reversal=Reversal(state.month, alumni, 0.0, 0.0, 0.0, value),
    )
    state = _said(context, state, words)
    return changes.charge(state, context.rules.focus.reversal + words.focus)


def _taken_back(context: Context, state: GameState) -> tuple[ClaimEntry, ...]:
    """The ledger, with what is no longer fresh taken back."""
    stale = context.turns(context.rules.reversal.stale_months)
    return tuple(
        replace(entry, state="retracted", settled=state.month)
        if entry.state == "open" and state.month - entry.month >= stale
        else entry
        for entry in state.claims
    )


def _said(context: Context, state: GameState, words: PublicWords) -> GameState:
    """What the words move, and what besides where it can be shown that it was the office."""
    shown = rules.can_be_shown(words, state.company, context.staff_start)
    teams = tuple(replace(team, alumni=team.alumni * words.alumni) for team in state.company.teams)
    state = replace(state, company=replace(state.company, teams=teams))
    state = apply_effects(context, state, rules.changes(words.effects))
    return apply_effects(context, state, rules.changes(words.caught)) if shown else state


REVERSAL = Deed(
    key="reversal",
    group="reversal",
    name="The reversal",
    help="Admit it. A way to a human, promised; former staff called back, gig workers meanwhile, "
    "a quality programme, less for the machine where customers are served. Up to four points now, "
    "one a month for six. The board waits for it; how long depends on what you say.",
    shortcut="r",
    now=lambda _context, state: (
        f"since month {state.reversal.month}" if state.reversal.month else "not begun"
    ),
    moves=_moves,
    do=_start,
    told=lambda context, _state, value: public.told(context, value),
)
