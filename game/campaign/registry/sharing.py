"""Gains-sharing: a part of what has been saved since the first day, paid to those who stayed."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.context import Context
from game.campaign.registry.lever import Move, Setting
from game.campaign.rules.levers import model_levers
from game.campaign.state import GameState
from game.campaign.words.wording import dollars
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import FLOATS
from game.model.sectors.gains import gains


def _part(value: int) -> str:
    return f"{value} % of the saving" if value else "nothing"


def _cost(context: Context, state: GameState, value: int) -> float:
    """What it would cost in an ordinary month as things stand, $."""
    vendor = context.rules.vendors[state.orders.vendor]
    orders = replace(state.orders, gains=value)
    tier = (vendor.capability, vendor.price)
    levers = model_levers(orders, context.sites, 1, 0.0, tier, FLOATS)
    weekly = gains(context.setting.parameters, state.company, levers, FLOATS).paid
    return weekly * WEEKS_A_YEAR / 12.0


def _price(context: Context, state: GameState, value: int) -> str:
    if not value:
        return ""
    cost = _cost(context, state, value)
    return f"{dollars(cost)} a month" if cost else "nothing saved in all"


def _moves(context: Context, state: GameState, _place: int) -> tuple[Move, ...]:
    return tuple(
        Move(
            str(value),
            _part(value),
            price=_price(context, state, value),
            hint="shows in the margin" if value else "",
            current=value == state.orders.gains,
        )
        for value in context.rules.limits.gains_notches
    )


GAINS = Setting(
    key="gains",
    group="company",
    name="Share the gains",
    help="Pay staff a part of what has been saved since your first day. Fewer of them leave. Those "
    "it was saved on get none of it, and those who stay can count.",
    shortcut="",
    now=lambda _context, state, _place: _part(state.orders.gains),
    moves=_moves,
    set=lambda _context, state, _place, value: replace(state.orders, gains=int(value)),
    told=lambda _context, _state, _place, value: f"Shared with staff: {_part(int(value))}",
    advanced=True,
)
