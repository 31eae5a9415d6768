"""The author's own letters that have not come yet, each with what stood in its way."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.context import Context
from game.campaign.letters.absence import why_absent
from game.campaign.state import GameState

MOST = 40
"""Letters that are told of: each is looked at in every month so far, some 5 ms."""

EARLY = 2
"""Months that must be over before it means anything that no letter has come."""


def silent(context: Context, turns: Sequence[GameState], state: GameState) -> tuple[str, ...]:
    """How many of the file's own letters have not come, and why, a line each; empty for none.

    Args:
        context: the game's setting.
        turns: the states in which its months were ended.
        state: how it stands.
    """
    scenario = context.scenario
    came = {mail.event for mail in state.mail}
    own = [event.id for event in scenario.events if event.source.file == scenario.file]
    lost = [event for event in own if event not in came]
    if not lost:
        return ()
    if len(lost) == len(own) and len(turns) < EARLY:
        month = len(turns) + 1
        return (f"none of your own {len(own)} letters has come yet: it is month {month}",)
    lines = [f"{len(lost)} of your own {len(own)} letters have not come"]
    lines += [f"{one}: {'; '.join(why_absent(context, turns, state, one))}" for one in lost[:MOST]]
    return (*lines, f"… and {len(lost) - MOST} more") if len(lost) > MOST else tuple(lines)
