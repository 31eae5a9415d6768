"""The built-in strategies against each other on the same luck, in whole games of a scenario."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from game.lab.campaigns import Player, by, merely_advance, play
from game.scenario.loading import load
from game.strategies import STRATEGIES

ADVANCE: Final = "merely advancing"


@dataclass(frozen=True, slots=True)
class Contest:
    """What the strategies made of a scenario."""

    scenario: str
    endings: int
    """That the scenario has."""
    reached: frozenset[str]
    totals: dict[str, list[float]]
    """Scores by player, then by seed; `ADVANCE` is one of the players."""

    @property
    def par(self) -> list[float]:
        """The best strategy's total, by seed."""
        return [max(row) for row in zip(*(self.totals[n] for n in STRATEGIES), strict=True)]

    @property
    def best(self) -> str:
        """The strategy with the highest mean."""
        return max(STRATEGIES, key=lambda name: sum(self.totals[name]))

    def wins(self, name: str) -> float:
        """Share of the seeds that a strategy wins."""
        won = [own == par for own, par in zip(self.totals[name], self.par, strict=True)]
        return sum(won) / len(won)


@cache
def contest(scenario: str, seeds: int) -> Contest:
    """Play it; a second and a half a seed."""
    loaded = load(scenario)
    players: dict[str, Player] = {name: by(strategy) for name, strategy in STRATEGIES.items()}
    players[ADVANCE] = merely_advance
    totals: dict[str, list[float]] = {name: [] for name in players}
    reached = set()
    for run in range(seeds):
        for name, player in players.items():
            done = play(loaded, player, run).conclusion()
            totals[name].append(done.verdict.total)
            reached.add(done.ending.id)
    return Contest(scenario, len(loaded.endings), frozenset(reached), totals)
