"""Which games are played, and which of them again with one thing decided otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Job, Table
from game.lab.crowd.players import NOBODY, PLAYERS
from game.lab.sweep.asked import Asked, Work
from game.scenario.rules import Scenario

SAMPLE = 5
"""Games of each player in which every letter is answered otherwise."""
LEVERS_SAMPLE = 2
"""Games of each player in which every turn's levers are left to somebody else."""
ENOUGH = 8
"""Times that a letter should be answered otherwise; for a rare one more games are looked at."""
GUESTS = (int(NOBODY), PLAYERS.index("replace"), PLAYERS.index("augment"))
"""Who decides a turn in the player's stead: nobody, the hardest cutter, the kindest."""
NARROWEST = 400
"""Games below which a batch is hardly quicker for being smaller."""

Answer = tuple[int, int, int, int]
"""Game, month, event, choice; see `jobs.Played.answers`."""


def useful(games: int, workers: int) -> int:
    """Among how many workers so many games are worth dividing."""
    return min(workers, max(games // NARROWEST, 1))


def first_games(scenario: Scenario, asked: Asked, *, probing: bool = False) -> list[Job]:
    """The games asked for, in batches of runs in a row."""
    who, work = np.array([PLAYERS.index(name) for name in asked.names]), Work.of(scenario, asked)
    parts = min(useful(asked.games, asked.workers), asked.runs)
    return [
        Job(work, np.repeat(who, len(part)), np.tile(part, len(who)), probing=probing)
        for part in np.array_split(np.arange(asked.runs), parts)
    ]


def branches(scenario: Scenario, games: Gathered, workers: int) -> list[Job]:
    """The same games again, each with one letter or one turn decided otherwise."""
    rows = [*_letters(scenario, games), *_levers(games, scenario.pace.length)]
    if not rows:
        return []
    table = np.array(rows, dtype=np.int64)
    parts = useful(len(rows), workers)
    return [
        Job(games.job.work, part[:, 0], part[:, 1], part[:, 2:5], part[:, 5:])
        for part in np.array_split(table, parts)
    ]


def _letters(scenario: Scenario, games: Gathered) -> Iterator[tuple[int, ...]]:
    """Each other answer to each letter of some games."""
    for game, month, event, taken in _worth_asking(games):
        for choice in range(len(scenario.events[event].choices)):
            if choice != taken:
                who, run = int(games.job.who[game]), int(games.job.runs[game])
                yield (who, run, month, event, choice, 0, 0)


def _worth_asking(games: Gathered) -> Iterator[Answer]:
    """All letters of the sample, and of rare letters as many more as there are, up to enough."""
    asked = Counter[int]()
    answers: list[Answer] = [tuple(row) for row in games.played.answers.tolist()]
    sampled = games.job.runs < SAMPLE
    for answer in answers:
        if sampled[answer[0]]:
            asked[answer[2]] += 1
            yield answer
    for answer in answers:
        if asked[answer[2]] < ENOUGH and not sampled[answer[0]]:
            asked[answer[2]] += 1
            yield answer


def _levers(games: Gathered, turns: int) -> Iterator[tuple[int, ...]]:
    """Each turn of some games with somebody else at the levers."""
    for game in np.flatnonzero(games.job.runs < LEVERS_SAMPLE).tolist():
        who, run = int(games.job.who[game]), int(games.job.runs[game])
        for month in range(1, turns + 1):
            for guest in GUESTS:
                yield (who, run, 0, 0, 0, month, guest)


def game_places(games: Gathered) -> dict[tuple[int, int], int]:
    """The place of each game by player and run."""
    pairs = zip(games.job.who.tolist(), games.job.runs.tolist(), strict=True)
    return {pair: place for place, pair in enumerate(pairs)}


def column(table: Table | None) -> Table:
    """A table that a job of branches has."""
    if table is None:
        raise ValueError("these games have no branches")
    return table
