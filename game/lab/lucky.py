"""Runs with luck: arrays where there is NumPy, floats where there is none, the same bits."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from game.lab.plan import Policy
from game.lab.subject import Subject
from game.model.luck import Luck
from game.model.numbers import Num
from game.model.week import Week

Paths = list[list[float]]
"""A figure by week, then by run."""

Reading = Callable[[Week], tuple[Num, ...]]


def has_arrays() -> bool:
    """Whether NumPy is installed."""
    return find_spec("numpy") is not None


def lucky_paths(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], read: Reading
) -> list[Paths]:
    """The figures that `read` takes from each week, over runs.

    Args:
        subject: the company.
        policy: what is done with it.
        weeks: how many.
        luck: the seed, and the number of runs.
        read: the figures wanted of a week.
    """
    world = _in_arrays if has_arrays() else _in_floats
    return world(subject, policy, weeks, luck, read)


def _in_arrays(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], read: Reading
) -> list[Paths]:
    import numpy as np

    from game.model.luck_arrays import LuckArray
    from game.model.number_arrays import arrays

    seed, runs = luck
    played = subject.play(policy, weeks, LuckArray(seed, runs), arrays())
    rows = [[np.broadcast_to(value, runs).tolist() for value in read(week)] for week in played]
    return [list(path) for path in zip(*rows, strict=True)]


def _in_floats(
    subject: Subject, policy: Policy, weeks: int, luck: tuple[str, int], read: Reading
) -> list[Paths]:
    seed, runs = luck
    games = [
        [read(week) for week in subject.play(policy, weeks, Luck(seed, run))] for run in range(runs)
    ]
    figures = range(len(games[0][0]))
    return [[[game[week][i] for game in games] for week in range(weeks)] for i in figures]
