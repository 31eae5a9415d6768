"""A batch: some runs of one strategy, played wherever there is a processor."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.campaign.cohort import Outcome
from game.campaign.journal.journal import Difficulty
from game.frozen import dataclass
from game.lab.sweep.cohorts import play_cohort
from game.lab.sweep.tally import Tally
from game.scenario.loading import load_text
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

Column = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Job:
    """What to play; small enough to be sent anywhere, and complete."""

    text: str
    """The scenario's resolved text."""
    file: str
    strategy: str
    seed: str
    first: int
    runs: int
    difficulty: Difficulty


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
    scenario = _opened(job.text, job.file)
    tally = Tally(scenario.pace.length)
    outcome = play_cohort(
        scenario,
        STRATEGIES[job.strategy],
        range(job.first, job.first + job.runs),
        job.seed,
        difficulty=job.difficulty,
        watch=tally.watch,
    )
    return _games(outcome, tally, job.runs)


@lru_cache(maxsize=2)
def _opened(text: str, file: str) -> Scenario:
    """The scenario, opened once in each process."""
    return load_text(text, file)


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
