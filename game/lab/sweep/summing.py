"""From games to figures: means, spreads, shares; rounded to what can be read."""

from __future__ import annotations

from math import fsum
from typing import Final

import numpy as np

from game.lab.sweep.batch import Column, Games
from game.lab.sweep.results import Axes, Spread, StrategySweep, TurnMeans
from game.lab.sweep.tally import FIGURES, GRAIN
from game.scenario.rules import Scenario

DIGITS: Final = 6
LOW, HIGH = 0.05, 0.95


def spread_of(column: Column) -> Spread:
    """Mean, and the values between which nine runs in ten lie."""
    ranked = sorted(column.tolist())
    return Spread(
        mean=rounded(fsum(ranked) / len(ranked)),
        p5=rounded(quantile(ranked, LOW)),
        p95=rounded(quantile(ranked, HIGH)),
    )


def quantile(ranked: list[float], share: float) -> float:
    """The value below which a share of ranked values lies, on a straight line between two."""
    place = share * (len(ranked) - 1)
    below = int(place)
    above = min(below + 1, len(ranked) - 1)
    return ranked[below] + (ranked[above] - ranked[below]) * (place - below)


def rounded(value: float) -> float:
    """Six digits: more say nothing about a company."""
    return round(float(value), DIGITS) + 0.0


def share(so: Column) -> float:
    """The share of runs in which something is so."""
    return rounded(np.count_nonzero(so) / len(so))


def summed(scenario: Scenario, name: str, games: Games, rivals: Column) -> StrategySweep:
    """A strategy's figures; `rivals` are the best totals of the others, by run."""
    reversed_ = games.reversal_month > 0
    months = games.reversal_month[reversed_].astype(np.float64)
    endings = np.where(games.total > rivals, games.ending_above, games.ending)
    return StrategySweep(
        strategy=name,
        score=spread_of(games.total),
        axes=Axes(
            value=spread_of(games.value),
            customers=spread_of(games.customers),
            people=spread_of(games.people),
            trust=spread_of(games.trust),
        ),
        wins=share(games.total >= rivals),
        reversed=share(reversed_),
        reversal_month=spread_of(months) if len(months) else None,
        dismissed=share(games.out_month > 0),
        endings={
            ending.id: share(endings == place) for place, ending in enumerate(scenario.endings)
        },
        turns=_turns(games),
    )


def _turns(games: Games) -> tuple[TurnMeans, ...]:
    runs = len(games.total)
    return tuple(
        TurnMeans(
            turn=number,
            in_office=rounded(int(row[0]) / runs),
            **{
                figure: rounded(int(grains) / GRAIN / runs)
                for figure, grains in zip(FIGURES, row[1:], strict=True)
            },
        )
        for number, row in enumerate(games.turns, start=1)
    )
