"""Bounds under any play, and the two number worlds against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Final, cast

from game.lab.companies.lucky import has_arrays
from game.lab.companies.plan import Policy
from game.lab.companies.policies import POLICIES
from game.lab.companies.random_games import broken, random_weeks
from game.lab.companies.subject import Subject
from game.lab.validation.bench import SEED, WEEKS, Bench, week_of
from game.lab.validation.measure import Experiment, Measure
from game.model.luck import Luck
from game.model.numbers import FLOATS

WIDE: Final = 10_000
"""Games at once: wider needs more memory and is no faster."""
BY_HAND: Final = 20
"""Random games in floats where there is no NumPy."""
COMPARED: Final[dict[str, Policy]] = {
    name: POLICIES[name]
    for name in ("hold", "replace", "rev22", "freeze", "augment", "mandate", "marketing")
}
"""Between them they move every lever."""


def bounded(bench: Bench) -> Sequence[Measure]:
    """Experiment 17."""
    games = bench.effort.random_games if has_arrays() else min(bench.effort.random_games, BY_HAND)
    weeks = week_of(36)
    world = _broken_arrays if has_arrays() else _broken_floats
    bad = float(world(bench.subject, games, weeks))
    return [Measure(f"broken ones of {games} random games", bad, 0.0, 0.0)]


def _broken_floats(subject: Subject, games: int, weeks: int) -> int:
    runs = (random_weeks(subject, weeks, Luck(SEED, run), FLOATS) for run in range(games))
    return sum(any(broken(week, FLOATS) for week in run) for run in runs)


def _broken_arrays(subject: Subject, games: int, weeks: int) -> int:
    import numpy as np

    from game.model.luck_arrays import LuckArray
    from game.model.number_arrays import arrays

    found = 0
    for first in range(0, games, WIDE):
        runs = min(WIDE, games - first)
        bad = np.zeros(runs, dtype=bool)
        for week in random_weeks(subject, weeks, LuckArray(SEED, runs, first), arrays()):
            bad = bad | broken(week, arrays())
        found += int(np.count_nonzero(bad))
    return found


def equal(bench: Bench) -> Sequence[Measure]:
    """Experiment 18: each policy in floats, and all of them at once in arrays."""
    policies = tuple(COMPARED.values())
    together = _lanes(bench.subject, len(policies))
    differing = compared = 0
    alone = [
        bench.subject.play(policy, WEEKS, Luck(SEED, run)) for run, policy in enumerate(policies)
    ]
    for row, *weeks in zip(together, *alone, strict=True):
        for lane, week in enumerate(weeks):
            mine = list(_numbers((week.company, week.readouts)))
            differing += sum(a != b for a, b in zip(mine, row[lane], strict=True))
            compared += len(mine)
    what = f"differing ones of {compared} numbers in {len(policies)} games with luck"
    return [Measure(what, float(differing), 0.0, 0.0)]


def _lanes(subject: Subject, lanes: int) -> Iterator[list[list[float]]]:
    """Week by week, the numbers of every lane: a policy each, on the luck of its own run."""
    import numpy as np

    from game.lab.companies.lanes import beside
    from game.model.luck_arrays import LuckArray
    from game.model.number_arrays import arrays

    together = beside(tuple(COMPARED.values()))
    for week in subject.play(together, WEEKS, LuckArray(SEED, lanes), arrays()):
        numbers = _numbers((week.company, week.readouts))
        yield np.array([np.broadcast_to(number, lanes) for number in numbers]).T.tolist()


def _numbers(value: object) -> Iterator[float]:
    """All numbers of a state, in the order of its fields."""
    if is_dataclass(value):
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _numbers(item)
    else:
        yield cast("float", value)  # all that is left in a state


WORLDS = (
    Experiment(17, "random games", bounded),
    Experiment(18, "float world against array world, whole games with luck", equal, arrays=True),
)
