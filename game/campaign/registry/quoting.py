"""What a value would cost, said before anybody orders it."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.desk import Option
from game.campaign.registry.catalogue import find
from game.campaign.registry.lever import Deed, Move, Setting
from game.campaign.registry.offers import option, setting_cost
from game.campaign.registry.taking import in_range, unknown
from game.campaign.state import GameState
from game.errors import ActionError

LONGEST = 6
"""Digits of a number that anybody means."""


def quote(context: Context, state: GameState, action: Action) -> Option:
    """A value of a lever with its price, or with the reason why it cannot be had.

    Offered values and those that can only be typed; nothing changes.

    Raises:
        ActionError: there is no such lever, or the value is none of its kind.
    """
    lever, place = find(context, action.key)
    left = focus.left(context, state)
    if isinstance(lever, Deed):
        move = _offered(lever.moves(context, state), lever.move_of(action.value), action)
        return option(action.key, move, move.focus, left)
    move = _move(context, state, lever, place, action)
    cost = 0 if move.reason else setting_cost(context, state, lever, place, move.value)
    return option(action.key, move, cost, left)


def _move(context: Context, state: GameState, lever: Setting, place: int, action: Action) -> Move:
    value, span = action.value, lever.range(context, state, place)
    if span is None or not value.isdecimal() or not value.isascii() or len(value) > LONGEST:
        return _offered(lever.moves(context, state, place), value, action)
    if in_range(context, state, lever, place, value):
        if lever.typed is not None:
            return lever.typed(context, state, place, int(value))
        return _offered(lever.moves(context, state, place), value, action)
    steps = f", in steps of {span.step}" if span.step > 1 else ""
    return Move(value, f"{int(value):,}", reason=f"from {span.low:,} to {span.high:,}{steps}")


def _offered(moves: tuple[Move, ...], value: str, action: Action) -> Move:
    found = next((move for move in moves if move.value == value), None)
    if found is None:
        raise ActionError(unknown(action, moves))
    return found
