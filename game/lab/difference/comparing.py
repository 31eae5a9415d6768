"""Playing both versions, and putting their games side by side."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor

import numpy as np

from game.lab.difference.pairing import Column, gap
from game.lab.difference.results import Difference, Gap, StrategyGap
from game.lab.sweep.asked import Asked
from game.lab.sweep.batch import Games
from game.lab.sweep.sweeping import rivals, sweep
from game.scenario.rules import Scenario

Played = tuple[Scenario, Mapping[str, Games]]


def compare(
    old: Scenario,
    new: Scenario,
    asked: Asked,
    executor: Executor | None = None,
) -> Difference:
    """Play both with built-in strategies, on the same luck; two runs of each at least.

    Twice a sweep's time: 2 s a strategy on one processor for up to 1,000 runs.

    Raises:
        ScenarioError: a scenario's numbers are out of their ranges.
    """
    both = [sweep(one, asked, executor=executor) for one in (old, new)]
    before, after = (old, both[0][1]), (new, both[1][1])
    found = tuple(_strategy(name, before, after) for name in asked.names)
    return Difference(asked.seed, asked.difficulty, asked.runs, found)


def _strategy(name: str, before: Played, after: Played) -> StrategyGap:
    was, now = before[1][name], after[1][name]
    return StrategyGap(
        strategy=name,
        same=float(np.count_nonzero(was.total == now.total)) / len(was.total),
        score=gap(was.total, now.total),
        value=gap(was.value, now.value),
        customers=gap(was.customers, now.customers),
        people=gap(was.people, now.people),
        trust=gap(was.trust, now.trust),
        reversed=gap(was.reversal_month > 0, now.reversal_month > 0),
        reversal_month=_months(was.reversal_month, now.reversal_month),
        dismissed=gap(was.out_month > 0, now.out_month > 0),
        endings=_endings(name, before, after),
    )


def _months(old: Column, new: Column) -> Gap | None:
    """When they reversed, of the runs in which both did."""
    both = (old > 0) & (new > 0)
    return gap(old[both], new[both]) if np.count_nonzero(both) > 1 else None


def _endings(name: str, before: Played, after: Played) -> dict[str, Gap]:
    """By id: a new ending has come, or one is gone, like any other change."""
    was, now = _reached(name, before), _reached(name, after)
    known = [one.id for one in (*before[0].endings, *after[0].endings)]
    return {ending: gap(was == ending, now == ending) for ending in dict.fromkeys(known)}


def _reached(name: str, played: Played) -> Column:
    """The id of each run's ending."""
    scenario, games = played
    own = games[name]
    above = own.total > rivals(dict(games), name)
    places = np.where(above, own.ending_above, own.ending)
    return np.array([ending.id for ending in scenario.endings], dtype=object)[places]
