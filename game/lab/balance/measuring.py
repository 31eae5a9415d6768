"""From games to a scenario's balance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from game.lab.balance.results import Box, StrategyBalance
from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Table
from game.lab.crowd.players import PLAYERS
from game.lab.crowd.rivals import endings_taken, rivals
from game.lab.sweep.summing import quantile, rounded
from game.scenario.rules import Scenario

FIGURES = ("total", "value", "customers", "people", "trust")
"""The score and its axes."""
HOLD = "hold"


def box(column: Table) -> Box:
    """Mean and quantiles."""
    ranked = sorted(column.tolist())
    parts = (rounded(quantile(ranked, share)) for share in (0.05, 0.25, 0.5, 0.75, 0.95))
    return Box(rounded(sum(ranked) / len(ranked)), *parts)


def strategies(
    scenario: Scenario, games: Gathered, names: Sequence[str]
) -> Iterator[StrategyBalance]:
    """Each strategy's figures, in their order."""
    endings, best = endings_taken(games), rivals(games)
    held = _first_year(games, HOLD)
    for name in names:
        mine = games.job.who == PLAYERS.index(name)
        year = _first_year(games, name)
        yield _one(scenario, games, mine, name, endings[mine], best[mine], _ratio(year, held))


def _first_year(games: Gathered, name: str) -> float | None:
    years = games.played.first_year[games.job.who == PLAYERS.index(name)]
    return float(years.mean()) if len(years) else None


def _ratio(year: float | None, held: float | None) -> float | None:
    """Against holding still; nothing can be said where that earns nothing."""
    return rounded(year / held) if year is not None and held is not None and held > 0.0 else None


def _one(
    scenario: Scenario,
    games: Gathered,
    mine: Table,
    name: str,
    endings: Table,
    best: Table,
    first_year: float | None,
) -> StrategyBalance:
    played = games.played
    total, axes, months = played.total[mine], played.axes[:, mine], played.reversal[mine]
    value, customers, people, trust = (box(axis) for axis in axes)
    turned = months[months > 0]
    return StrategyBalance(
        strategy=name,
        total=box(total),
        value=value,
        customers=customers,
        people=people,
        trust=trust,
        wins=_share(total >= best),
        reversed=_share(months > 0),
        reversal_month=box(turned.astype(np.float64)) if len(turned) else None,
        reversal_months=tuple(np.bincount(months, minlength=scenario.pace.length + 1)[1:].tolist()),
        dismissed=_share(played.out[mine] > 0),
        first_year=first_year,
        endings=_endings(scenario, endings),
    )


def _share(so: Table) -> float:
    return rounded(float(np.count_nonzero(so)) / len(so))


def _endings(scenario: Scenario, places: Table) -> dict[str, float]:
    counts = np.bincount(places, minlength=len(scenario.endings)).tolist()
    shares = {
        ending.id: rounded(count / len(places))
        for ending, count in zip(scenario.endings, counts, strict=True)
        if count
    }
    return dict(sorted(shares.items(), key=lambda each: -each[1]))


def ranked(found: Sequence[StrategyBalance]) -> dict[str, tuple[str, ...]]:
    """By figure the strategies, the best mean first."""
    return {
        figure: tuple(
            one.strategy for one in sorted(found, key=lambda one: -float(getattr(one, figure).mean))
        )
        for figure in FIGURES
    }
