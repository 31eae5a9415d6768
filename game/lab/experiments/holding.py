"""Holding: the company stays as it is, and its board does not."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean, median

from game.lab.bench import SEED, Bench, week_of
from game.lab.lucky import Paths, lucky_paths
from game.lab.measure import Experiment, Measure, above, below
from game.lab.policies import POLICIES
from game.model.week import Week

OUT = 0.005
"""Confidence that rounds to zero: out, as in a game."""


def steady(bench: Bench) -> Sequence[Measure]:
    """Experiment 1."""
    start, year = bench.run("hold")[0], bench.run("hold")[week_of(12)]
    return [
        _kept("quality over its start", year.readouts.quality, start.readouts.quality),
        _kept("burned out over its start", year.readouts.burned_out, start.readouts.burned_out),
        _kept("headcount over its start", year.readouts.headcount, start.readouts.headcount),
        _kept("customers over their start", year.company.customers, start.company.customers),
    ]


def _kept(what: str, now: float, start: float) -> Measure:
    return Measure(what, now / start, 0.97, 1.03)


def losing_the_board(bench: Bench) -> Sequence[Measure]:
    """Experiment 2."""
    runs, weeks = bench.effort.runs, week_of(36) + 1
    profits, boards = lucky_paths(bench.subject, POLICIES["hold"], weeks, (SEED, runs), _seen)
    mean = [fmean(board) for board in boards]
    lowest = mean.index(min(mean))
    return [
        above("lowest weekly median of profit, $M", min(map(median, profits)) / 1e6, 0.0),
        below("mean board confidence at its lowest over that of the start", min(mean) / mean[0], 1),
        Measure("mean board confidence at its lowest", mean[lowest], 0.05, 0.4),
        Measure(f"dismissed, share of {runs} runs", _dismissed(boards), 0.10, 0.40),
    ]


def _seen(week: Week) -> tuple[float, float]:
    return week.readouts.profit, week.company.board


def _dismissed(boards: Paths) -> float:
    out = [any(value <= OUT for value in run) for run in zip(*boards, strict=True)]
    return fmean(out)


HOLDING = (
    Experiment(1, "hold, no luck, 52 weeks", steady),
    Experiment(2, "hold, 36 months, with luck", losing_the_board),
)
