"""What answers are worth: the same game on the same luck, once for each answer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import sqrt

import numpy as np

from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Table
from game.lab.crowd.planning import column, game_places
from game.scenario.rules import Event

SURE = 2.0
"""Standard errors by which an answer must be better on each axis to be called better."""
FELT = 0.05
"""Points of each axis that are a difference at all."""
FEW = 5
"""Comparisons below which nothing is said about an answer."""

Moment = tuple[int, int, int]
"""Game, month, event: a letter that came."""
Worths = dict[int, Table]
"""By answer: total, value, customers, people, trust."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What became of each letter's answers, moment by moment."""

    moments: dict[Moment, Worths] = field(default_factory=dict)

    def of(self, event: int) -> list[Worths]:
        """The moments of one letter."""
        return [worths for (_, _, place), worths in self.moments.items() if place == event]

    def stake(self, moment: Moment) -> float:
        """Best less worst, points of score."""
        return _stake(self.moments[moment])


def _stake(worths: Worths) -> float:
    totals = [float(each[0]) for each in worths.values()]
    return max(totals) - min(totals)


def letters(games: Gathered, others: Gathered) -> Letters:
    """Put branches beside the games they were cut from."""
    found: dict[Moment, Worths] = defaultdict(dict)
    places, given = game_places(games), {tuple(row) for row in others.played.answers.tolist()}
    asked = column(others.job.answers).tolist()
    for lane, (month, event, choice) in enumerate(asked):
        if month and (lane, month, event, choice) in given:  # it could be afforded
            game = places[int(others.job.who[lane]), int(others.job.runs[lane])]
            found[game, month, event][choice] = _worth(others, lane)
    taken = {(g, m, e): choice for g, m, e, choice in games.played.answers.tolist()}
    for moment, worths in found.items():
        worths[taken[moment]] = _worth(games, moment[0])
    return Letters(dict(found))


def _worth(games: Gathered, lane: int) -> Table:
    return np.array([games.played.total[lane], *games.played.axes[:, lane]])


def stake_of(moments: list[Worths]) -> float:
    """What a letter's answers make of the score, on average."""
    return float(np.mean([_stake(worths) for worths in moments])) if moments else 0.0


def above_mean(moments: list[Worths], choice: int) -> tuple[int, Table]:
    """How often an answer could be compared, and what it is worth above the mean of all."""
    gaps = [
        worths[choice] - np.mean(list(worths.values()), axis=0)
        for worths in moments
        if choice in worths
    ]
    return len(gaps), np.mean(gaps, axis=0) if gaps else np.zeros(5)


def dominating(event: Event, moments: list[Worths], choice: int) -> int | None:
    """An answer that is surely better on all four axes and takes no more focus.

    Focus that is saved buys something else; so whoever saves it is never called dominated.
    """
    for other, rival in enumerate(event.choices):
        if other != choice and rival.focus <= event.choices[choice].focus:
            both = [each for each in moments if choice in each and other in each]
            gaps = np.array([each[other][1:] - each[choice][1:] for each in both])
            if len(both) >= FEW and _surely_more(gaps):
                return other
    return None


def _surely_more(gaps: Table) -> bool:
    """Whether gaps, shape ``(moments, 4)``, are above zero on every axis, beyond chance."""
    mean, error = gaps.mean(axis=0), gaps.std(axis=0, ddof=1) / sqrt(len(gaps))
    return bool(np.all(mean >= np.maximum(FELT, SURE * error)))
