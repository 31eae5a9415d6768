"""Opening a journal for hindsight: its decisions, and what the game came to."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.context import Context
from game.campaign.hindsight.deciding import Decision, decisions_of
from game.campaign.hindsight.playing import Outcome, lucky, outcome, unattended
from game.campaign.journal.journal import Head
from game.campaign.opening import open_context
from game.scenario.rules import Scenario


def prepared(
    scenario: Scenario, head: Head, decisions: Sequence[str]
) -> tuple[Context, tuple[Decision, ...], Outcome]:
    """The game's context with remembered luck, its decisions, and what it came to."""
    context = lucky(open_context(scenario, head))
    found, last = decisions_of(context, decisions)
    return context, found, outcome(context, unattended(context, last))
