"""Which of the things ahead an idle month tells of, and in which words."""

from __future__ import annotations

from game.campaign.ahead import board, dangers, dates
from game.campaign.ahead.near import Near
from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon

NEXT, MOST = 2, 4
"""Turns after the nearest within which others are told in turn with it, and of how many."""


def ahead(context: Context, state: GameState) -> str:
    """A sentence on what is nearest; empty in the first month, which has been introduced.

    Two months running never have the same words: the month chooses among what is near, and among
    the wordings of what it has chosen.
    """
    if state.stage != "month" or state.month < 2:
        return ""
    near = chosen(context, state)
    texts: list[str] = lexicon()["ahead"][near.kind]
    text = texts[state.month % len(texts)]
    for name, figure in near.figures.items():
        text = text.replace(f"{{{name}}}", figure)
    return text


def chosen(context: Context, state: GameState) -> Near:
    """What is told this month: what ends with it before all else."""
    found = [
        *board.waiting(context, state),
        *dates.waiting(context, state),
        *dangers.threatening(context, state),
    ]
    found.sort(key=lambda near: near.turns)
    if not found:
        return _nothing(context, state)
    first = found[0].turns
    reach = 0 if first <= 0 else first + NEXT
    around = [near for near in found if near.turns <= reach][:MOST]
    return around[state.month % len(around)]


def _nothing(context: Context, state: GameState) -> Near:
    left = context.scenario.pace.length - state.month + 1
    return Near("nothing", left, {"left": f"{left} {context.turn}{'s' * (left != 1)}"})
