"""Months without a decision that matters."""

from __future__ import annotations

import numpy as np

from game.lab.autoplay.results import MonthStake
from game.lab.autoplay.worth import Letters
from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Table
from game.lab.crowd.planning import GUESTS, LEVERS_SAMPLE, column, game_places

MATTERS = 1.0
"""Points of score by which a turn's decisions must be able to differ."""


def month_stakes(
    games: Gathered, others: Gathered, letters: Letters, turns: int
) -> tuple[MonthStake, ...]:
    """What each turn's decisions can make of the score, over the games branched.

    A turn counts in the games in which somebody is still in office.
    """
    desk = _desk(games, others, turns)
    mail = np.zeros_like(desk)
    rows = {game: row for row, game in enumerate(_sampled(games))}
    for game, month, event in letters.moments:
        if game in rows:
            stake = letters.stake((game, month, event))
            mail[rows[game], month - 1] = max(mail[rows[game], month - 1], stake)
    there = _in_office(games, turns)
    best = np.maximum(desk, mail)
    return tuple(
        MonthStake(
            month=turn + 1,
            games=int(there[:, turn].sum()),
            letters=_mean(mail[:, turn], there[:, turn]),
            desk=_mean(desk[:, turn], there[:, turn]),
            dull=_dull(best, there, turn),
        )
        for turn in range(turns)
    )


def _sampled(games: Gathered) -> list[int]:
    return [int(each) for each in np.flatnonzero(games.job.runs < LEVERS_SAMPLE)]


def _desk(games: Gathered, others: Gathered, turns: int) -> Table:
    """Best less worst over who decides a turn, by sampled game and turn."""
    places, guests = game_places(games), column(others.job.guests)
    rows = {game: row for row, game in enumerate(_sampled(games))}
    own = games.played.total[_sampled(games)]
    totals = np.repeat(own[:, None, None], turns, axis=1)
    totals = np.repeat(totals, len(GUESTS) + 1, axis=2)
    for lane in np.flatnonzero(guests[:, 0]).tolist():
        month, guest = guests[lane].tolist()
        row = rows[places[int(others.job.who[lane]), int(others.job.runs[lane])]]
        totals[row, month - 1, GUESTS.index(guest)] = others.played.total[lane]
    stakes: Table = totals.max(axis=2) - totals.min(axis=2)
    return stakes


def _in_office(games: Gathered, turns: int) -> Table:
    """Whether somebody was, by sampled game and turn."""
    left = games.played.left[_sampled(games)]
    there: Table = (left[:, None] == 0) | (np.arange(1, turns + 1)[None, :] <= left[:, None])
    return there


def _mean(values: Table, there: Table) -> float:
    return float(values[there].mean()) if there.any() else 0.0


def _dull(best: Table, there: Table, turn: int) -> float:
    """Share of the games in which neither this turn nor the next is worth a point."""
    if turn + 1 >= best.shape[1]:
        return 0.0
    both = there[:, turn] & there[:, turn + 1]
    low = (best[:, turn] < MATTERS) & (best[:, turn + 1] < MATTERS)
    return float(low[both].mean()) if both.any() else 0.0
