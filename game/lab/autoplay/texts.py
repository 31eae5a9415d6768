"""How much of what is read in one game is read in the next."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from game.lab.autoplay.gathering import Gathered
from game.lab.autoplay.players import PLAYERS
from game.lab.autoplay.results import TextsShared


def texts_shared(games: Gathered) -> tuple[TextsShared, ...]:
    """By player: of two games on other luck, the share of texts that both have.

    A letter that may come again has a text for each time, read one after another: of two games
    both have as many of them as the one in which it came less often.
    """
    return tuple(_shared(games))


def _shared(games: Gathered) -> Iterator[TextsShared]:
    for place in np.unique(games.job.who).tolist():
        mine = games.played.came[:, games.job.who == place].astype(np.int64)
        if mine.shape[1] < 2:
            continue
        both = np.minimum(mine, np.roll(mine, 1, axis=1)).sum(axis=0)
        read = mine.sum(axis=0)
        own = np.maximum((read + np.roll(read, 1)) / 2.0, 1.0)
        yield TextsShared(PLAYERS[place], float(read.mean()), float((both / own).mean()))
