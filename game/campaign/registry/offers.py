"""Offers: the registry made concrete for a desk, with costs and the reason when unavailable."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.context import Context
from game.campaign.desk import Offer, Option
from game.campaign.registry.catalogue import entries
from game.campaign.registry.lever import Deed, Lever, Move, Setting
from game.campaign.state import GameState
from game.campaign.words.wording import dollars


def points(number: int) -> str:
    """``1 focus point``, ``4 focus points``."""
    return f"{number} focus point{'' if number == 1 else 's'}"


def shortage(cost: int, left: int) -> str:
    """Why a cost cannot be met; empty when it can."""
    return f"needs {points(cost)}; you have {left}" if cost > max(left, 0) else ""


def option(key: str, move: Move, cost: int, left: int) -> Option:
    """A move as an option of the desk."""
    reason = move.reason or ("" if move.current else shortage(cost, left))
    return Option(
        action=f"{key}={move.value}",
        label=move.label,
        focus=0 if move.current else cost,
        money=move.price or (dollars(move.money) if move.money else ""),
        hint=move.hint,
        current=move.current,
        available=not reason,
        reason=reason,
        topic=move.topic,
    )


def setting_cost(context: Context, state: GameState, lever: Setting, place: int, value: str) -> int:
    """Focus that a new value takes now; negative when it gives some back."""
    spent = focus.price(context.rules.focus, state)
    return _spent_with(context, state, lever, place, value) - spent


def _spent_with(context: Context, state: GameState, lever: Setting, place: int, value: str) -> int:
    after = lever.set(context, state, place, value)
    return focus.price(context.rules.focus, state, after)


def _options(
    context: Context, state: GameState, key: str, lever: Lever, place: int
) -> tuple[Option, ...]:
    left = focus.left(context, state)
    if isinstance(lever, Deed):
        return tuple(option(key, move, move.focus, left) for move in lever.moves(context, state))
    spent = focus.price(context.rules.focus, state)  # once: a desk weighs some eighty moves
    return tuple(
        option(key, move, _spent_with(context, state, lever, place, move.value) - spent, left)
        for move in lever.moves(context, state, place)
    )


def offer_for(context: Context, state: GameState, key: str, lever: Lever, place: int) -> Offer:
    """One lever as the desk offers it."""
    group = context.department(place).id if lever.group == "department" else lever.group
    span = lever.range(context, state, place) if isinstance(lever, Setting) else None
    now = lever.now(context, state) if isinstance(lever, Deed) else lever.now(context, state, place)
    return Offer(
        key=key,
        group=group,
        name=lever.name,
        help=lever.help,
        shortcut=lever.shortcut,
        now=now,
        options=_options(context, state, key, lever, place),
        low=span.low if span else None,
        high=span.high if span else None,
        step=span.step if span else None,
        when=lever.when(context) if isinstance(lever, Setting) else "",
        advanced=lever.advanced and key not in state.revealed,
    )


def settings_now(context: Context, state: GameState) -> dict[str, str]:
    """The present settings as printed, by full key: the offers without their options."""
    return {
        key: lever.now(context, state, place)
        for key, lever, place in entries(context)
        if isinstance(lever, Setting)
    }


def offers(context: Context, state: GameState) -> tuple[Offer, ...]:
    """Everything that may be done this month; what has nothing to offer is left out."""
    made = (offer_for(context, state, key, lever, place) for key, lever, place in entries(context))
    return tuple(offer for offer in made if offer.options)
