"""Levers of the whole company: pay, gig workers, the programme, the vendor, and its switches."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.context import Context
from game.campaign.registry.lever import Move, Setting
from game.campaign.registry.sharing import GAINS
from game.campaign.registry.switches import ANNOUNCE, DOOR, FREEZE, GUARANTEE, TRAINING
from game.campaign.rules import orders as rules
from game.campaign.state import GameState, Orders
from game.campaign.words.dates import beyond
from game.campaign.words.serving import serving
from game.campaign.words.wording import dollars
from game.frozen import replace
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import FLOATS


def _notches(
    field: str, values: Callable[[Context], tuple[int, ...]], label: Callable[[int], str]
) -> Callable[[Context, GameState, int], tuple[Move, ...]]:
    def moves(context: Context, state: GameState, _place: int) -> tuple[Move, ...]:
        now = getattr(state.orders, field)
        return tuple(
            Move(str(value), label(value), current=value == now) for value in values(context)
        )

    return moves


PAY = Setting(
    key="pay",
    group="company",
    name="Pay",
    help="Against the market. People who could leave notice first.",
    shortcut="",
    now=lambda _context, state, _place: f"{state.orders.pay} % of the market",
    moves=_notches("pay", lambda c: c.rules.limits.pay_notches, lambda v: f"{v} % of the market"),
    set=lambda _context, state, _place, value: replace(state.orders, pay=int(value)),
    told=lambda _context, _state, _place, value: f"Pay: {value} % of the market",
    advanced=True,
)


def _of_serving(context: Context, share: int | str) -> str:
    return f"{share} % of {serving(context) or 'staff'}"


def _gig_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    notches = _notches(
        "gig", lambda c: c.rules.limits.gig_notches, lambda v: _of_serving(context, v)
    )
    return notches(context, state, place)


GIG = Setting(
    key="gig",
    group="company",
    name="Gig pool",
    help="People by the hour, who answer customers. Here within weeks, and new every time.",
    shortcut="",
    now=lambda context, state, _place: _of_serving(context, state.orders.gig),
    moves=_gig_moves,
    set=lambda _context, state, _place, value: replace(state.orders, gig=int(value), gig_until=0),
    told=lambda context, _state, _place, value: f"Gig pool: {_of_serving(context, value)}",
    advanced=True,
)


def _programme_moves(context: Context, state: GameState, _place: int) -> tuple[Move, ...]:
    running = state.orders.programme_until > 0
    months = context.rules.programme.months
    return (
        Move("on", f"run it for {months} months", hint="slower now", current=running),
        Move("off", "stop it" if running else "none running", current=not running),
    )


def _programme(context: Context, state: GameState, _place: int, value: str) -> Orders:
    if value == "off":
        return replace(state.orders, programme_until=0)
    now, opened = state.orders.programme_until, state.opened.programme_until
    until = state.month + context.turns(context.rules.programme.months)
    return replace(state.orders, programme_until=int(rules.programme(now, opened, until, FLOATS)))


def _runs_until(context: Context, month: int) -> str:
    return (beyond(context, month) or f"until month {month}") if month else "none"


PROGRAMME = Setting(
    key="programme",
    group="company",
    name="Quality programme",
    help="Standards that have slipped do not come back by themselves. This lifts them, for one "
    "hour in twenty.",
    shortcut="",
    now=lambda context, state, _place: _runs_until(context, state.orders.programme_until),
    moves=_programme_moves,
    set=_programme,
    told=lambda _context, _state, _place, value: (
        "Quality programme: begun" if value == "on" else "Quality programme: stopped"
    ),
)


def switch_bill(context: Context, state: GameState) -> float:
    """What changing the vendor costs, $: some weeks of the AI bill."""
    parameters = context.setting.parameters
    return rules.switch_bill(context.rules.switching, state.company, parameters, FLOATS)


def _vendor_moves(context: Context, state: GameState, _place: int) -> tuple[Move, ...]:
    return tuple(
        Move(
            key,
            vendor.name,
            price=_vendor_price(context, state, key),
            current=key == state.orders.vendor,
        )
        for key, vendor in context.rules.vendors.items()
    )


def _vendor_price(context: Context, state: GameState, key: str) -> str:
    """What changing to it costs, and what it then costs a year at today's shares of AI."""
    weekly = rules.ai_bill(state.company, context.setting.parameters)
    yearly = weekly * WEEKS_A_YEAR * context.rules.vendors[key].price
    running = f"{dollars(yearly)} a year" if weekly else ""
    if key == state.opened.vendor:
        return running
    switch = f"{dollars(switch_bill(context, state))} to switch"
    return f"{switch}, then {running}" if running else switch


VENDOR = Setting(
    key="vendor",
    group="company",
    name="AI tier",
    help="Which model answers. Better ones cost more; all of them are said to be the last one "
    "you will need.",
    shortcut="",
    now=lambda context, state, _place: context.rules.vendors[state.orders.vendor].name,
    moves=_vendor_moves,
    set=lambda _context, state, _place, value: replace(state.orders, vendor=value),
    told=lambda context, _state, _place, value: f"AI tier: {context.rules.vendors[value].name}",
    advanced=True,
)


COMPANY_LEVERS = (
    DOOR,
    GUARANTEE,
    FREEZE,
    TRAINING,
    PROGRAMME,
    ANNOUNCE,
    GIG,
    PAY,
    VENDOR,
    GAINS,
)
