"""What has a date: looks on their way and in the drawer, programmes, options, the end."""

from __future__ import annotations

from collections.abc import Iterator

from game.campaign.ahead.near import Near, at
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample
from game.campaign.state import GameState
from game.campaign.view.options import options_worth

SOON = 3
"""Turns from which a date is worth a word."""
DRAWER = {"quality": "quality sample", "burnout": "staff survey", "silent": "call-backs"}
"""What lies in the drawer, by what it is of."""


def waiting(context: Context, state: GameState) -> Iterator[Near]:
    """Everything with a date within three turns."""
    for near in (*_looks(context, state), *_drawer(context, state), *_programmes(context, state)):
        if near.turns <= SOON:
            yield near
    yield from _survey(context, state)
    yield from _options(context, state)


def _looks(context: Context, state: GameState) -> Iterator[Near]:
    for one in state.looks:
        name = context.rules.looks.kinds[one.kind].name
        figures = {"look": name, "month": at(context, one.due)}
        yield Near("look", max(one.due - state.month, 1), figures)


def _drawer(context: Context, state: GameState) -> Iterator[Near]:
    for figure, name in DRAWER.items():
        sample = live_sample(context, state, figure)
        if sample is None or (figure == "quality" and state.standing_reader):
            continue
        last = sample.month + context.turns(context.rules.looks.lapses) - 1
        if last - state.month <= 1:
            yield Near("lapse", last - state.month, {"look": name, "month": at(context, last)})


def _programmes(context: Context, state: GameState) -> Iterator[Near]:
    ends = {"programme": state.orders.programme_until, "pool": state.orders.gig_until}
    for kind, month in ends.items():
        if state.month <= month <= context.scenario.pace.length:
            yield Near(kind, month - state.month, {"month": at(context, month)})


def _survey(context: Context, state: GameState) -> Iterator[Near]:
    if state.survey_month:
        last = state.survey_month + context.turns(context.rules.survey.patience)
        figures = {"asked": at(context, state.survey_month), "month": at(context, last)}
        yield Near("survey", last - state.month, figures)


def _options(context: Context, state: GameState) -> Iterator[Near]:
    for month in context.rules.options.vest:
        left = context.turns(month) - state.month
        worth = options_worth(context, state).partition(",")[0]
        if 0 <= left < SOON and worth != "$0":
            figures = {"worth": worth, "month": at(context, context.turns(month))}
            yield Near("options", left, figures)
