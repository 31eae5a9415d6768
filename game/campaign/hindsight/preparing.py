"""Opening a journal for hindsight: its decisions, and what the game came to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.campaign.context import Context
from game.campaign.hindsight.deciding import Decision, decisions_of
from game.campaign.hindsight.playing import Outcome, lucky, outcome, play_on
from game.campaign.journal import Head
from game.campaign.opening import first_state, open_context
from game.campaign.turns import by_turn
from game.scenario.rules import Scenario

Told = Callable[[int, int], object]
"""Gets how many futures have been played, of how many."""


def prepared(
    scenario: Scenario, head: Head, decisions: Sequence[str]
) -> tuple[Context, tuple[Decision, ...], Outcome]:
    """The game's context with remembered luck, its decisions, and what it came to."""
    context = lucky(open_context(scenario, head))
    found = decisions_of(context, decisions)
    texts = [text for turn in by_turn(decisions) for text in turn]
    whole = outcome(context, play_on(context, first_state(context), texts).state)
    return context, found, whole
