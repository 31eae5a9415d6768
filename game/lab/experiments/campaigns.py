"""Tests of play, through whole campaign games."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Final

from game.lab.bench import Bench
from game.lab.campaigns import play_all, reversing
from game.lab.contest import ADVANCE, Contest, contest
from game.lab.measure import Experiment, Measure
from game.lab.subject import FITTED
from game.scenario.loading import load, shipped
from game.strategies import STRATEGIES

BY_MONTH: Final = (10, 16)
"""Months of reversals that the chief executive should survive."""
WAITING: Final = "binding once there are nine scenarios"


def surviving(bench: Bench) -> Sequence[Measure]:
    """Test of play 20."""
    return [_in_office(month, bench.effort.games) for month in BY_MONTH]


def _in_office(month: int, runs: int) -> Measure:
    games = play_all(load(FITTED), reversing(month), runs)
    kept = fmean(not out for out in games.out_in)
    return Measure(f"still in office of {runs} runs, reversing in month {month}", kept, low=0.70)


def _contests(bench: Bench) -> list[Contest]:
    return [contest(card.id, bench.effort.seeds) for card in shipped()]


def no_best_strategy(bench: Bench) -> Sequence[Measure]:
    """Experiment 16."""
    held = _contests(bench)
    best = [one.best for one in held]
    most = max(STRATEGIES, key=best.count)
    return [
        Measure(
            f"scenarios of {len(held)} in which {most} is best, share",
            best.count(most) / len(held),
            high=0.5,
        ),
        *(
            Measure(
                f"{one.scenario}: endings reached of {one.endings}",
                float(len(one.reached)),
                low=float(one.endings),
            )
            for one in held
        ),
    ]


def no_walkover(bench: Bench) -> Sequence[Measure]:
    """Test of play 19."""
    measures = []
    for one in _contests(bench):
        most = max(STRATEGIES, key=one.wins)
        idle = fmean(a / p for a, p in zip(one.totals[ADVANCE], one.par, strict=True))
        won = f"{one.scenario}: seeds of {bench.effort.seeds} that {most} wins, share"
        measures.append(Measure(won, one.wins(most), high=0.60))
        measures.append(Measure(f"{one.scenario}: {ADVANCE}, of par", idle, high=0.75))
    return measures


CAMPAIGNS = (
    Experiment(16, "all shipped scenarios with all strategies", no_best_strategy, WAITING),
    Experiment(19, "play: strategies against each other, and against nobody", no_walkover, WAITING),
    Experiment(20, "play: replace, then reverse by month 16", surviving),
)
