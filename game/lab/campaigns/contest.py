"""The built-in strategies against each other on the same luck, in whole games of a scenario."""

from __future__ import annotations

from functools import cache
from typing import Final

from game.frozen import dataclass
from game.lab.campaigns.aiming import AIMING
from game.lab.campaigns.playing import ADVANCING, Games, play_all
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
    """Scores by player, then by seed; `ADVANCE` and those of `AIMING` are among the players."""

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
    """Play it; with NumPy some four seconds a strategy, for ten seeds or for a thousand."""
    loaded = load(scenario)
    players = {**STRATEGIES, ADVANCE: ADVANCING, **{one.name: one for one in AIMING}}
    games = {name: play_all(loaded, strategy, seeds) for name, strategy in players.items()}
    totals = {name: one.totals for name, one in games.items()}
    return Contest(scenario, len(loaded.endings), _reached(games), totals)


def _reached(games: dict[str, Games]) -> frozenset[str]:
    """Endings of all games; above par is who does better than every strategy but itself."""
    found: set[str] = set()
    for name, own in games.items():
        others = [games[rival].totals for rival in STRATEGIES if rival != name]
        for run, rivals in enumerate(zip(*others, strict=True)):
            above = own.totals[run] > max(rivals)
            found.add((own.endings_above if above else own.endings)[run])
    return frozenset(found)
