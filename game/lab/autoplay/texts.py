"""How much of what is read in one game is read in the next."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from game.campaign.letters.texts import stream_of
from game.lab.autoplay.results import TextsShared
from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Job, Table
from game.lab.crowd.players import PLAYERS
from game.model.luck import GOLDEN
from game.model.luck_arrays import LuckOfRuns
from game.scenario.rules import Event


def texts_shared(games: Gathered) -> tuple[TextsShared, ...]:
    """By player: of two games on other luck, the share of texts that both have."""
    return tuple(_shared(games))


def _shared(games: Gathered) -> Iterator[TextsShared]:
    texts = _texts(games)
    for place in np.unique(games.job.who).tolist():
        mine = texts[:, games.job.who == place]
        if mine.shape[1] < 2:
            continue
        both = (mine & np.roll(mine, 1, axis=1)).sum(axis=0)
        read = mine.sum(axis=0)
        own = np.maximum((read + np.roll(read, 1)) / 2.0, 1.0)
        yield TextsShared(PLAYERS[place], float(read.mean()), float((both / own).mean()))


def _texts(games: Gathered) -> Table:
    """Which texts are read, shape ``(texts, games)``: a letter that comes again says its next."""
    events, luck = games.job.work.scenario().events, _luck(games.job)
    came = games.played.came
    read = [_turns(event, luck, len(games.job)) < came[at] for at, event in enumerate(events)]
    return np.concatenate([np.zeros((0, len(games.job)), dtype=bool), *read])


def _luck(job: Job) -> LuckOfRuns:
    steps = (job.runs.astype(np.uint64) + np.uint64(1)) * np.uint64(GOLDEN)
    return LuckOfRuns(job.work.seed, steps)


def _turns(event: Event, luck: LuckOfRuns, games: int) -> Table:
    """When each text of a letter has its turn, from 0; see `letters.texts.text_of`."""
    places = np.arange(len(event.texts))
    if not event.shuffle:
        return np.tile(places[:, None], (1, games))
    draws = np.stack([luck.uniform(stream_of(event), 0, place) for place in places.tolist()])
    turns = np.empty(draws.shape, dtype=np.int64)
    np.put_along_axis(turns, np.argsort(draws, axis=0, kind="stable"), places[:, None], axis=0)
    return turns
