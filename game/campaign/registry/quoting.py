"""What a value would cost, said before anybody orders it."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.desk import Option
from game.campaign.registry.catalogue import find
from game.campaign.registry.lever import Deed, Lever, Move, Setting
from game.campaign.registry.offers import option, setting_cost
from game.campaign.registry.taking import in_range, nearest, no_such_value, takes
from game.campaign.state import GameState

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
        move = _offered(lever, lever.moves(context, state), lever.move_of(action.value), action)
        return option(action.key, move, move.focus, left)
    move = _move(context, state, lever, place, action)
    cost = 0 if move.reason else setting_cost(context, state, lever, place, move.value)
    return option(action.key, move, cost, left)


def _move(context: Context, state: GameState, lever: Setting, place: int, action: Action) -> Move:
    value, span = action.value, lever.range(context, state, place)
    if span is None or not value.isdecimal() or not value.isascii() or len(value) > LONGEST:
        return _offered(lever, lever.moves(context, state, place), value, action)
    if in_range(context, state, lever, place, value):
        if lever.typed is not None:
            return lever.typed(context, state, place, int(value))
        return _offered(lever, lever.moves(context, state, place), value, action)
    near = " or ".join(nearest(span, value))
    return Move(value, f"{int(value):,}", reason=f"from {takes(span)}; nearest: {near}")


def _offered(lever: Lever, moves: tuple[Move, ...], value: str, action: Action) -> Move:
    found = next((move for move in moves if move.value == value), None)
    if found is None:
        raise no_such_value(lever, action, moves)
    return found
