"""Jobs over an executor, and their games as one table; what breaks is found and left out."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from game.lab.crowd.jobs import Broken, Job, Played, Table
from game.lab.crowd.playing import try_job
from game.lab.crowd.probing import Hurdles

MOST_BROKEN = 3
"""Games found to break in one batch before the rest of it is given up."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A game that breaks the program, in arrays."""

    who: int
    run: int
    error: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """Games, in the order of their jobs."""

    job: Job
    played: Played


def gather(jobs: list[Job], where: Executor) -> tuple[Gathered | None, list[Lost]]:
    """Play all jobs: the same games whoever plays them; None if there is none that can be."""
    lost: list[Lost] = []
    parts: list[Gathered] = []
    for job, played in zip(jobs, where.map(try_job, jobs), strict=True):
        parts.extend(_mended(job, played, lost))
    return (_joined(parts) if parts else None), lost


def _mended(job: Job, played: Played | Broken, lost: list[Lost]) -> Iterable[Gathered]:
    """A batch's games without those that break."""
    for _ in range(MOST_BROKEN):
        if isinstance(played, Played):
            break
        place, error = breaking(job, played.error)
        lost.append(Lost(int(job.who[place]), int(job.runs[place]), error))
        job = job.some(np.arange(len(job)) != place)
        if not len(job):
            return
        played = try_job(job)
    if isinstance(played, Played):
        yield Gathered(job, played)


def breaking(job: Job, error: str) -> tuple[int, str]:
    """The place of a game that breaks, found by halving, and how it does."""
    first, last = 0, len(job)
    while last - first > 1:
        middle = (first + last) // 2
        half = try_job(job.some(slice(first, middle)))
        if isinstance(half, Broken):
            last, error = middle, half.error
        else:
            first = middle
    return first, error


def _joined(parts: list[Gathered]) -> Gathered:
    """Batches as one; the places of games in the answers go on counting."""
    answers, done = [], 0
    for part in parts:
        rows = part.played.answers.copy()
        rows[:, 0] += done
        answers.append(rows)
        done += len(part.job)
    jobs, played = [part.job for part in parts], [part.played for part in parts]
    return Gathered(
        Job(
            jobs[0].work,
            _row([job.who for job in jobs]),
            _row([job.runs for job in jobs]),
            _rows([job.answers for job in jobs]),
            _rows([job.guests for job in jobs]),
        ),
        Played(
            axes=np.concatenate([one.axes for one in played], axis=1),
            total=_row([one.total for one in played]),
            ending=_row([one.ending for one in played]),
            ending_above=_row([one.ending_above for one in played]),
            reversal=_row([one.reversal for one in played]),
            out=_row([one.out for one in played]),
            left=_row([one.left for one in played]),
            first_year=_row([one.first_year for one in played]),
            came=np.concatenate([one.came for one in played], axis=1),
            answers=_row(answers),
            hurdles=_hurdles(played),
        ),
    )


def _row(parts: list[Table]) -> Table:
    return np.concatenate(parts)


def _rows(parts: list[Table | None]) -> Table | None:
    whole = [part for part in parts if part is not None]
    return np.concatenate(whole) if len(whole) == len(parts) else None


def _hurdles(parts: list[Played]) -> dict[str, Hurdles]:
    """What stood in the way of each letter, over all batches."""
    found: dict[str, Hurdles] = {}
    for part in parts:
        for event, one in part.hurdles.items():
            found[event] = found.get(event, Hurdles()).with_those(one)
    return found
