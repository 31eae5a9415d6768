"""Runs with luck: arrays where there is NumPy, floats where there is none, the same bits."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from game.lab.companies.plan import Policy
from game.lab.companies.readings import Reading
from game.lab.companies.subject import Subject
from game.model.luck import Luck

Paths = list[list[float]]
"""A figure by week, then by run."""


def has_arrays() -> bool:
    """Whether NumPy is installed."""
    return find_spec("numpy") is not None


def lucky_paths(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], readings: Sequence[Reading]
) -> list[Paths]:
    """Figures of each week, over runs.

    Args:
        subject: the company.
        policy: what is done with it.
        weeks: how many.
        luck: the seed, and the number of runs.
        readings: the figures wanted of a week.
    """
    world = _in_arrays if has_arrays() else _in_floats
    return world(subject, policy, weeks, luck, readings)


def _in_arrays(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], readings: Sequence[Reading]
) -> list[Paths]:
    import numpy as np

    from game.model.luck_arrays import LuckArray
    from game.model.number_arrays import arrays

    seed, runs = luck
    played = subject.play(policy, weeks, LuckArray(seed, runs), arrays())
    rows = [
        [np.broadcast_to(reading(week), runs).tolist() for reading in readings] for week in played
    ]
    return [list(path) for path in zip(*rows, strict=True)]


def _in_floats(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], readings: Sequence[Reading]
) -> list[Paths]:
    seed, runs = luck
    games = [
        [[reading(week) for reading in readings] for week in subject.play(policy, weeks, chance)]
        for chance in (Luck(seed, run) for run in range(runs))
    ]
    figures = range(len(readings))
    return [[[game[week][i] for game in games] for week in range(weeks)] for i in figures]
