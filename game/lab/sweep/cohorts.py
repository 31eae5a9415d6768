"""Playing cohorts in this process: from a scenario, a strategy and some runs to their outcomes."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort import Cohort, Outcome, play
from game.campaign.journal.journal import Difficulty
from game.campaign.opening import open_context
from game.lab.campaigns.playing import head_of
from game.lab.sweep.lanes import lanes
from game.scenario.rules import Scenario
from game.strategies import Strategy


def play_cohort(
    scenario: Scenario,
    strategy: Strategy,
    runs: range,
    seed: str,
    *,
    difficulty: Difficulty = "normal",
    watch: Callable[[Cohort], None] = lambda _: None,
) -> Outcome:
    """Whole games of a strategy on the luck of some runs in a row, all at once.

    A second for 1,000 games of 36 months; 25 MB for the same.

    Raises:
        ScenarioError: the scenario's numbers are out of their ranges.
    """
    columns = lanes(seed, len(runs), runs.start)
    head = head_of(scenario, seed, runs.start, difficulty)
    context = open_context(scenario, head, (columns.luck, columns.xp))
    return play(context, columns, strategy, watch)
