"""Holding: the company stays as it is, and its board does not."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean, median
from typing import Final

from game.lab.companies import readings
from game.lab.companies.lucky import Paths
from game.lab.companies.paths import highest
from game.lab.companies.readings import Reading
from game.lab.validation.bench import Bench, week_of
from game.lab.validation.measure import Experiment, Measure, above, below
from game.model.numbers import Num

OUT: Final = 0.005
"""Confidence that rounds to zero: out, as in a game."""


def steady(bench: Bench) -> Sequence[Measure]:
    """Experiment 1."""
    return [
        _kept("quality", bench, readings.quality),
        _kept("burned out", bench, readings.burned_out),
        _kept("headcount", bench, readings.headcount),
        _kept("customers", bench, readings.customers),
    ]


def _kept(what: str, bench: Bench, reading: Reading) -> Measure:
    start, *year = bench.path("hold", reading)[: week_of(12) + 1]
    off = highest((bench.xp.absolute(now / start - 1.0) for now in year), bench.xp)
    return Measure(f"{what}, furthest from its start", off, high=0.03)


def losing_the_board(bench: Bench) -> Sequence[Measure]:
    """Experiment 2."""
    wanted = (readings.profit, readings.board)
    each = [_seen(*paths) for paths in bench.lucky("hold", week_of(36) + 1, wanted)]
    profit, fallen, mean, out = (bench.gathered(figures) for figures in zip(*each, strict=True))
    return _judged(profit, fallen, mean, (out, bench.effort.runs))


def _seen(profits: Paths, boards: Paths) -> tuple[float, float, float, float]:
    """Lowest median of profit, the board's mean at its lowest (of the start, and plain), dismissed.

    Args:
        profits: profit by week, then by run.
        boards: the board's confidence by week, then by run.
    """
    mean = [fmean(board) for board in boards]
    out = [any(value <= OUT for value in run) for run in zip(*boards, strict=True)]
    return min(map(median, profits)), min(mean) / mean[0], min(mean), fmean(out)


def _judged(profit: Num, fallen: Num, mean: Num, out: tuple[Num, int]) -> Sequence[Measure]:
    dismissed, runs = out
    return [
        above("lowest weekly median of profit, $M", profit / 1e6, 0.0, room=0.1),
        below("mean board confidence at its lowest over that of the start", fallen, 1.0),
        Measure("mean board confidence at its lowest", mean, 0.05, 0.4),
        Measure(f"dismissed, share of {runs} runs", dismissed, 0.10, 0.40),
    ]


HOLDING = (
    Experiment(1, "hold, no luck, 52 weeks", steady),
    Experiment(2, "hold, 36 months, with luck", losing_the_board),
)
