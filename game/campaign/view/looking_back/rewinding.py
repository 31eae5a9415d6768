"""The months of a journal that one can go back to, in the desk's words."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.context import Context
from game.campaign.desk.rewinding import PastMonth
from game.campaign.hindsight.deciding import TOLD, decisions_of
from game.campaign.session.branching import beginnings


def months(context: Context, decisions: Sequence[str]) -> tuple[PastMonth, ...]:
    """Every month that has begun, the first one first; one replay's work."""
    found, _ = decisions_of(context, decisions, TOLD)
    told: dict[int, list[str]] = {}
    for one in found:
        told.setdefault(one.month, []).append(one.told.rstrip("."))
    begun = len(beginnings(decisions, context.scenario.pace.length, context.interrupting))
    return tuple(PastMonth(turn, tuple(told.get(turn, ()))) for turn in range(1, begun + 1))
