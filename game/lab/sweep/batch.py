"""A batch: some runs of one strategy, played wherever there is a processor."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.campaign.cohort import Outcome
from game.frozen import dataclass
from game.lab.sweep.asked import Work
from game.lab.sweep.cohorts import play_cohort
from game.lab.sweep.tally import Tally
from game.strategies import STRATEGIES

Column = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Job:
    """What to play."""

    work: Work
    strategy: str
    first: int
    runs: int


@dataclass(frozen=True, slots=True)
class Games:
    """The games of a batch as columns, in the order of their runs."""

    total: Column
    value: Column
    customers: Column
    people: Column
    trust: Column
    ending: Column
    """Place in the scenario's list where the total is not above par …"""
    ending_above: Column
    """… and where it is."""
    reversal_month: Column
    out_month: Column
    turns: Column
    """Sums by turn; see `Tally.rows`."""


def play_batch(job: Job) -> Games:
    """Play a batch."""
    scenario = job.work.scenario()
    tally = Tally(scenario.pace.length)
    outcome = play_cohort(
        scenario,
        STRATEGIES[job.strategy],
        range(job.first, job.first + job.runs),
        job.work.seed,
        difficulty=job.work.difficulty,
        watch=tally.watch,
    )
    return _games(outcome, tally, job.runs)


def _games(outcome: Outcome, tally: Tally, runs: int) -> Games:
    def column(values: object) -> Column:
        return np.array(np.broadcast_to(np.asarray(values), runs))

    return Games(
        total=column(outcome.total),
        value=column(outcome.now.value),
        customers=column(outcome.now.customers),
        people=column(outcome.now.people),
        trust=column(outcome.now.trust),
        ending=column(outcome.ending).astype(np.int64),
        ending_above=column(outcome.ending_above).astype(np.int64),
        reversal_month=column(outcome.reversal_month).astype(np.int64),
        out_month=column(outcome.out_month).astype(np.int64),
        turns=np.array(tally.rows, dtype=np.int64),
    )
