"""Today's orders as the model's levers, week by week, for as long as a forecast reaches."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.forecast.line import turns_ahead
from game.campaign.month.settling import settle_month
from game.campaign.month.weeks import model_levers
from game.campaign.state import ForecastTaken, GameState
from game.frozen import replace
from game.model.levers import Levers
from game.model.numbers import FLOATS

Plan = tuple[tuple[Levers, ...], ...]
"""Levers by turn and week."""


def plan_of(context: Context, state: GameState, taken: ForecastTaken) -> Plan:
    """The orders of the day carried on: programmes end, lists are done with, claims fade.

    `state` lends only its shape: what a week's levers follow from is replaced by the record's.
    """
    now = replace(state, month=taken.month, orders=taken.orders)
    turns, gone = [], 0
    for _ in range(turns_ahead(context)):
        number = context.weeks_in(now.month)
        turns.append(
            tuple(
                replace(
                    model_levers(context, now, index, number),
                    claims=_left_of(context, taken.claims, gone + index),
                )
                for index in range(number)
            )
        )
        gone += number
        now = replace(settle_month(now), month=now.month + 1)
    return tuple(turns)


def _left_of(context: Context, claims: float, weeks: int) -> float:
    return claims * FLOATS.pow(0.5, weeks / context.rules.claims.half_life)
