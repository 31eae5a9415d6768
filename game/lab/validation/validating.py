"""All experiments, in the order of their numbers, and doing them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from game.errors import GameError
from game.lab.companies.lucky import has_arrays
from game.lab.experiments.campaigns import CAMPAIGNS
from game.lab.experiments.holding import HOLDING
from game.lab.experiments.replacing import REPLACING
from game.lab.experiments.reversing import REVERSING
from game.lab.experiments.staffing import STAFFING
from game.lab.experiments.working import WORKING
from game.lab.experiments.worlds import WORLDS
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Experiment, Outcome

EXPERIMENTS: Final[dict[int, Experiment]] = {
    one.number: one
    for one in sorted(
        (*HOLDING, *REPLACING, *REVERSING, *STAFFING, *WORKING, *WORLDS, *CAMPAIGNS),
        key=lambda one: one.number,
    )
}
"""By number."""

NEEDS_ARRAYS: Final = "needs NumPy: pip install 'humans-wanted[lab]'"


def chosen(numbers: Sequence[int]) -> tuple[Experiment, ...]:
    """The experiments of these numbers; of all that can be done here if there are none.

    Raises:
        GameError: there is no such experiment, or it needs NumPy and there is none.
    """
    for number in numbers:
        if number not in EXPERIMENTS:
            raise GameError(f"there is no experiment {number}; there are 1 to {max(EXPERIMENTS)}")
        if EXPERIMENTS[number] in left_out():
            raise GameError(f"experiment {number} {NEEDS_ARRAYS}")
    if numbers:
        return tuple(EXPERIMENTS[number] for number in sorted(set(numbers)))
    return tuple(one for one in EXPERIMENTS.values() if one not in left_out())


def left_out() -> tuple[Experiment, ...]:
    """What cannot be done here."""
    if has_arrays():
        return ()
    return tuple(one for one in EXPERIMENTS.values() if one.arrays)


def outcomes(bench: Bench, experiments: Sequence[Experiment]) -> Iterator[Outcome]:
    """Do them, one after another."""
    for one in experiments:
        yield Outcome(one, tuple(one.measure(bench)), one.reported(bench))


def failed(done: Sequence[Outcome]) -> bool:
    """Whether an experiment that must hold does not."""
    return any(one.verdict == "fails" and not one.reported for one in done)
