"""From a wish to a decision: rounded to what the lever can take, and only if it can be paid."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.registry import Deed, Setting, find
from game.campaign.registry.offers import setting_cost
from game.campaign.rules.settings import nearest, stepped
from game.campaign.state import GameState
from game.errors import ActionError
from game.model.numbers import FLOATS
from game.strategies import Wish


def granted(context: Context, state: GameState, wish: Wish) -> Action | None:
    """The decision that fulfils a wish now; None if it changes nothing or cannot be had."""
    if not wish.when:
        return None
    try:
        lever, place = find(context, wish.key)
    except ActionError:
        return None  # a deed or a department that this scenario does not have
    if isinstance(lever, Deed):
        return _deed(context, state, lever, str(wish.value))
    if isinstance(wish.value, str):
        value: str | None = wish.value
    else:
        value = _setting_value(context, state, lever, place, wish.value)
    if value is None or lever.set(context, state, place, value) == state.orders:
        return None
    cost = setting_cost(context, state, lever, place, value)
    if cost > max(focus.left(context, state), 0):
        return None
    return Action(wish.key, value)


def _deed(context: Context, state: GameState, lever: Deed, value: str) -> Action | None:
    for move in lever.moves(context, state):
        if move.value == value and not move.reason:
            can = move.focus <= max(focus.left(context, state), 0)
            return Action(lever.key, value) if can else None
    return None


def _setting_value(
    context: Context, state: GameState, lever: Setting, place: int, wished: float
) -> str | None:
    """The nearest value that the lever can take; None where the list would be empty."""
    span = lever.range(context, state, place)
    if span is not None:
        value = stepped(wished, float(span.low), float(span.high), float(span.step), FLOATS)
        return None if lever.key == "layoff" and value < 1.0 else str(int(value))
    values = [move.value for move in lever.moves(context, state, place)]
    if all(value.isdigit() for value in values):
        return str(int(nearest(wished, tuple(int(value) for value in values), FLOATS)))
    on, off = values
    return on if wished > 0.5 else off
