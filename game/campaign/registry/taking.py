"""Taking an action: checked against what is offered, then applied."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.month import changes, staff
from game.campaign.registry.catalogue import find
from game.campaign.registry.lever import Deed, Lever, Move, Range, Setting
from game.campaign.registry.offers import shortage
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import replace


def take(context: Context, state: GameState, action: Action) -> GameState:
    """The state after a lever has been moved or a deed done.

    Raises:
        ActionError: unknown lever or value, or not available now; nothing has changed.
    """
    lever, place = find(context, action.key)
    if isinstance(lever, Deed):
        return _do(context, state, lever, action)
    return _set(context, state, lever, place, action)


def _do(context: Context, state: GameState, lever: Deed, action: Action) -> GameState:
    moves = {move.value: move for move in lever.moves(context, state)}
    move = moves.get(lever.move_of(action.value))
    if move is None:
        raise no_such_value(lever, action, tuple(moves.values()))
    _affordable(context, state, action, move.reason, move.focus)
    told = lever.told(context, state, action.value)
    return changes.note(lever.do(context, state, action.value), told)


def _set(
    context: Context, state: GameState, lever: Setting, place: int, action: Action
) -> GameState:
    # the range first: a tenth of what a journal costs went into wording moves that nobody reads
    within = in_range(context, state, lever, place, action.value)
    reason = "" if within else _reason(context, state, lever, place, action)
    orders, costs = lever.set(context, state, place, action.value), context.rules.focus
    cost = focus.price(costs, state, orders) - focus.price(costs, state)
    _affordable(context, state, action, reason, cost)
    told = lever.told(context, state, place, action.value)
    state = replace(state, orders=orders)
    touched = context.department(place).id if place >= 0 else lever.key
    state = changes.note(changes.touch(state, touched), told)
    return staff.draw_list(context, state) if lever.key == "layoff" else state


def _reason(context: Context, state: GameState, lever: Setting, place: int, action: Action) -> str:
    moves = lever.moves(context, state, place)
    for move in moves:
        if move.value == action.value:
            return move.reason
    raise no_such_value(lever, action, moves, lever.range(context, state, place))


def in_range(context: Context, state: GameState, lever: Setting, place: int, value: str) -> bool:
    """Whether `value` is a number that the lever takes, offered or not."""
    span = lever.range(context, state, place)
    if span is None or not value.isascii() or not value.isdigit() or len(value) > 6:
        return False
    number = int(value)
    return (
        str(number) == value
        and span.low <= number <= span.high
        and (number - span.low) % span.step == 0
    )


def _affordable(context: Context, state: GameState, action: Action, reason: str, cost: int) -> None:
    why = reason or (shortage(cost, focus.left(context, state)) if cost > 0 else "")
    if why:
        raise ActionError.unavailable(action, why)


def no_such_value(
    lever: Lever, action: Action, moves: tuple[Move, ...], span: Range | None = None
) -> ActionError:
    """What a lever takes, said to somebody who asked for something else: by ids, and in words."""
    if not moves:
        nothing = "has nothing to offer this month"
        return ActionError.worded(f"{action.key} {nothing}", f"{lever.name} {nothing}")
    values = takes(span) if span else few([move.value for move in moves], ", ")
    labels = list(dict.fromkeys(move.topic or move.label for move in moves))
    words = f"{lever.name}: from {takes(span)}" if span else ""
    words = words or f"{lever.name} can only be one of these: {few(labels, '; ')}"
    near = nearest(span, action.value) if span else ()
    if near:
        words += f". The nearest {'is' if len(near) == 1 else 'are'} {' and '.join(near)}"
    text = f"{action.key} cannot be {action.value or 'empty'!r}; it takes {values}"
    return ActionError.worded(text, words)


def takes(span: Range) -> str:
    """``0 to 95, in steps of 5``."""
    steps = f", in steps of {span.step}" if span.step > 1 else ""
    return f"{span.low:,} to {span.high:,}{steps}"


def few(told: list[str], comma: str) -> str:
    """The ends of a list too long to be read out."""
    return comma.join(told if len(told) <= 12 else [*told[:5], "…", *told[-3:]])


def nearest(span: Range, value: str) -> tuple[str, ...]:
    """The numbers on either side of one that cannot be had; none where it is no number."""
    if not value.isascii() or not value.isdigit():
        return ()
    number = min(max(int(value[:9]), span.low), span.high)
    below = number - (number - span.low) % span.step
    around = {below, min(below + span.step, span.high)} if below < number else {below}
    return tuple(f"{one:,}" for one in sorted(around))
