"""Tests of play, through whole campaign games."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Final

from game.lab.campaigns.contest import ADVANCE, Contest, contest
from game.lab.campaigns.playing import play_all, reversing
from game.lab.companies.subject import FITTED
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Experiment, Measure
from game.scenario.loading import load, shipped
from game.strategies import STRATEGIES

BY_MONTH: Final = (10, 16)
"""Months of reversals that the chief executive should survive."""
SCENARIOS: Final = 9
"""From so many on 16 and 19 are binding."""
SEEDS: Final = 200
"""Below so many a share of seeds says nothing, and rare endings have not come yet."""


def surviving(bench: Bench) -> Sequence[Measure]:
    """Test of play 20."""
    return [_in_office(month, bench.effort.games) for month in BY_MONTH]


def _in_office(month: int, runs: int) -> Measure:
    games = play_all(load(FITTED), reversing(month), runs)
    kept = fmean(not out for out in games.out_in)
    return Measure(f"still in office of {runs} runs, reversing in month {month}", kept, low=0.70)


def _contests(bench: Bench) -> list[Contest]:
    return [contest(card.id, bench.effort.seeds) for card in shipped()]


def few_scenarios(_bench: Bench) -> str:
    """Why 16 and 19 decide nothing yet; empty once as many scenarios ship as they need."""
    ships = len(shipped())
    return "" if ships >= SCENARIOS else f"{ships} of {SCENARIOS} scenarios shipped"


def _few_seeds(bench: Bench) -> str:
    seeds = bench.effort.seeds
    return "" if seeds >= SEEDS else f"{seeds} of {SEEDS} seeds played"


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
            waits=few_scenarios(bench) or _few_seeds(bench),
        ),
        *(
            Measure(
                f"{one.scenario}: endings reached of {one.endings}",
                float(len(one.reached)),
                low=float(one.endings),
                waits=_few_seeds(bench),
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
        waits = _few_seeds(bench)
        measures.append(Measure(won, one.wins(most), high=0.60, waits=waits))
        measures.append(Measure(f"{one.scenario}: {ADVANCE}, of par", idle, high=0.75, waits=waits))
    return measures


CAMPAIGNS = (
    Experiment(16, "all shipped scenarios with all strategies", no_best_strategy, few_scenarios),
    Experiment(
        19, "play: strategies against each other, and against nobody", no_walkover, few_scenarios
    ),
    Experiment(20, "play: replace, then reverse by month 16", surviving),
)
