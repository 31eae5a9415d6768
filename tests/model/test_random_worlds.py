"""Whole games under random orders: one in floats and many in arrays are the same games."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from game.lab.companies.random_games import figures, random_weeks
from game.lab.companies.subject import Subject
from game.model.luck import Luck
from game.model.luck_arrays import LuckArray
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.model.week import Week
from tests.model.fintech import start
from tests.model.test_worlds import digest, flat

SEED, RUNS, WEEKS = "HERON-1729", 3, 104


def subject() -> Subject:
    return Subject(start().setting, start().company)


@cache
def together() -> tuple[Week, ...]:
    return tuple(random_weeks(subject(), WEEKS, LuckArray(SEED, RUNS), arrays()))


@pytest.mark.parametrize("run", range(RUNS))
def test_a_random_game_is_the_same_in_both_worlds_in_each_of_its_weeks(run: int) -> None:
    alone = random_weeks(subject(), WEEKS, Luck(SEED, run), FLOATS)
    for one, many in zip(alone, together(), strict=True):
        expected = [float(x) for x in (*flat(one.company), *flat(one.readouts))]
        mine = (*flat(many.company), *flat(many.readouts))
        found = [float(np.broadcast_to(x, RUNS)[run]) for x in mine]
        assert digest(found) == digest(expected), f"week {one.company.week}"


def test_a_random_game_moves_every_figure() -> None:
    """Else the worlds would be compared on what stands still."""
    seen: dict[str, set[float]] = {}
    for week in together():
        for name, value in figures(week):
            seen.setdefault(name, set()).update(np.atleast_1d(value).tolist())
    assert {name for name, values in seen.items() if len(values) < 5} <= {"incident"}


def test_games_of_one_seed_part_in_their_first_week() -> None:
    boards = np.asarray(together()[0].company.board).tolist()
    assert all(one != two for one, two in pairwise(boards))
