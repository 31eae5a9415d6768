"""Which endings are reached: each game against the others on the same luck."""

from __future__ import annotations

import numpy as np

from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Table
from game.lab.crowd.players import PLAYERS
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES


def endings_reached(scenario: Scenario, games: Gathered) -> dict[str, float]:
    """Share of each ending. *Above par* is better than every built-in strategy that played."""
    places = endings_taken(games)
    shares = np.bincount(places, minlength=len(scenario.endings)) / len(places)
    return {ending.id: float(share) for ending, share in zip(scenario.endings, shares, strict=True)}


def endings_taken(games: Gathered) -> Table:
    """The place of each game's ending in the scenario's list."""
    above = games.played.total > rivals(games)
    places: Table = np.where(above, games.played.ending_above, games.played.ending)
    return places


def rivals(games: Gathered) -> Table:
    """The best total of the other strategies on each game's luck; 0 where there are none."""
    who, runs = games.job.who, games.job.runs
    totals = np.zeros((len(PLAYERS), int(runs.max()) + 1))
    built_in = who < len(STRATEGIES)  # the wanderer is nobody's rival
    totals[who[built_in], runs[built_in]] = games.played.total[built_in]
    best = np.zeros(len(who))
    for place in range(len(PLAYERS)):
        mine = who == place
        if mine.any():
            best[mine] = np.delete(totals, place, axis=0).max(axis=0)[runs[mine]]
    return best
