"""What was decided in a month and stood at its end: what was set back moved nothing."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.context import Context
from game.campaign.journal.turns import AT_MEETINGS
from game.campaign.registry import Deed, find
from game.campaign.state import GameState
from game.frozen import dataclass

IDLE = ("look", "forecast")
"""Deeds that find something out: they cost money, which is told by itself, and move nothing."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision, letters apart."""

    month: int
    key: str
    """``support.ai_share``."""
    told: str
    """The same as a sentence."""

    @property
    def lever(self) -> str:
        """``ai_share``."""
        return self.key.rpartition(".")[2]

    @property
    def department(self) -> str:
        """``support``; empty for the company's levers."""
        return self.key.rpartition(".")[0]


def stood(
    context: Context, opened: GameState, closed: GameState, taken: Iterable[Taken]
) -> tuple[Taken, ...]:
    """Those that made a difference to the month's orders, or did something.

    Args:
        context: the game's.
        opened: the month's first state.
        closed: its last one, before its weeks.
        taken: its decisions in order; of several about one setting the last stands.
    """
    found: dict[str, Taken] = {}
    for one in taken:
        if one.key in AT_MEETINGS:  # no lever's: what was said stays said
            found[f"{one.key} {len(found)}"] = one
            continue
        lever, place = find(context, one.key)
        if isinstance(lever, Deed):
            if one.key not in IDLE:
                found[f"{one.key} {len(found)}"] = one
        elif lever.now(context, opened, place) != lever.now(context, closed, place):
            found[one.key] = one
    return tuple(found.values())
