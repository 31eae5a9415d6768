"""One department in the orders and in the state, for the levers that move it."""

from __future__ import annotations

from typing import Any

from game.campaign.context import Context
from game.campaign.rules.counting import whole
from game.campaign.state import GameState, Orders, TeamOrders
from game.frozen import replace
from game.model.numbers import FLOATS


def orders_of(state: GameState, place: int) -> TeamOrders:
    """The department's orders as they stand now."""
    return state.orders.teams[place]


def team_orders(orders: Orders, place: int, **changes: Any) -> Orders:
    """The orders with one department's changed."""
    teams = list(orders.teams)
    teams[place] = replace(teams[place], **changes)
    return replace(orders, teams=tuple(teams))


def heads(state: GameState, place: int) -> int:
    """Heads in a department now, gig workers not counted."""
    team = state.company.teams[place]
    return int(whole(team.experienced + team.rookies, FLOATS))


def name_of(context: Context, place: int) -> str:
    """The department's name."""
    return context.department(place).name
