"""The sweep: jobs over an executor, put together in one order whatever the workers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import fields

import numpy as np

from game.lab.sweep.asked import Asked, Work
from game.lab.sweep.batch import Column, Games, Job, play_batch
from game.lab.sweep.executors import Here
from game.lab.sweep.results import RunRow, Sweep
from game.lab.sweep.summing import spread_of, summed
from game.scenario.rules import Scenario

WIDEST = 10_000
"""Runs that are played at once at most: 250 MB."""
NARROWEST = 1_000
"""Fewer are hardly quicker: half of a batch's time is the same for one run or a thousand."""


def sweep(
    scenario: Scenario,
    asked: Asked,
    *,
    executor: Executor | None = None,
    told: Callable[[int, int], object] = lambda _done, _all: None,
) -> tuple[Sweep, dict[str, Games]]:
    """Play a scenario with built-in strategies.

    Args:
        scenario: what is played.
        asked: by whom, how often.
        executor: where the batches are played; None: here, one after another.
        told: hears how many batches have been played, of how many.

    Returns:
        The figures, and every game by strategy: the same bits whoever plays them, and however
        they are divided.

    Raises:
        ScenarioError: the scenario's numbers are out of their ranges.
    """
    size, work = batch_size(asked), Work.of(scenario, asked)
    jobs = [
        Job(work, name, first, min(size, asked.runs - first))
        for name in asked.names
        for first in range(0, asked.runs, size)
    ]
    played: list[Games] = []
    told(0, len(jobs))
    for part in (executor or Here()).map(play_batch, jobs):
        played.append(part)
        told(len(played), len(jobs))
    games = {
        name: _joined(
            [part for job, part in zip(jobs, played, strict=True) if job.strategy == name]
        )
        for name in asked.names
    }
    return _swept(scenario, games, asked), games


def batch_size(asked: Asked) -> int:
    """Runs of a batch, so that there is one for each worker; wider ones are quicker."""
    parts = max(-(-asked.workers // len(asked.names)), 1)
    return min(max(-(-asked.runs // parts), NARROWEST), WIDEST)


def _joined(parts: list[Games]) -> Games:
    """The batches of a strategy as one."""
    columns = {
        each.name: np.concatenate([getattr(part, each.name) for part in parts])
        for each in fields(Games)
        if each.name != "turns"
    }
    return Games(**columns, turns=np.add.reduce([part.turns for part in parts], axis=0))


def _swept(scenario: Scenario, games: dict[str, Games], asked: Asked) -> Sweep:
    par = np.max([each.total for each in games.values()], axis=0)
    return Sweep(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        seed=asked.seed,
        difficulty=asked.difficulty,
        runs=asked.runs,
        par=spread_of(par),
        strategies=tuple(
            summed(scenario, name, own, rivals(games, name)) for name, own in games.items()
        ),
    )


def rivals(games: dict[str, Games], name: str) -> Column:
    """The best of the other strategies, by run; 0 where there are none, as in a game."""
    others = [each.total for other, each in games.items() if other != name]
    return np.max(others, axis=0) if others else np.zeros(len(games[name].total))


def rows(scenario: Scenario, games: dict[str, Games]) -> Iterator[RunRow]:
    """Every game, strategy by strategy."""
    for name, own in games.items():
        above = own.total > rivals(games, name)
        endings = np.where(above, own.ending_above, own.ending)
        for run in range(len(own.total)):
            yield RunRow(
                strategy=name,
                run=run,
                score=float(own.total[run]),
                value=float(own.value[run]),
                customers=float(own.customers[run]),
                people=float(own.people[run]),
                trust=float(own.trust[run]),
                reversal_month=int(own.reversal_month[run]),
                out_month=int(own.out_month[run]),
                ending=scenario.endings[int(endings[run])].id,
            )
