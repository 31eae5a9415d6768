"""What customers judge by each department: all weights add up to 1."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Problem
from game.scenario.schema.document import ScenarioFile

WEIGHT = "weight"


def weights(file: ScenarioFile, message: str) -> Iterator[Problem]:
    """Where they do not: at the department that has none of its own, or at the last.

    Args:
        file: departments whose weights do not add up.
        message: how much they add up to.
    """
    own = [department.numbers.get(WEIGHT) for department in file.departments]
    without = [place for place, weight in enumerate(own) if weight is None]
    if not without:
        place = len(own) - 1
        others = _rest(own[:-1])
        hint = f"write {others:g}, or change another" if others > 0 else "shares of 1"
        yield Problem("HW603", ("departments", place, "numbers", WEIGHT), message, hint)
        return
    names = ", ".join(file.departments[place].id for place in without)
    verb = "has no weight of its own" if len(without) == 1 else "have no weights of their own"
    left = _rest(own) / len(without)
    hint = f"add {WEIGHT} = {left:.3g} to its numbers"
    if left <= 0:
        hint = f"add {WEIGHT} to its numbers, and take as much from the others"
    path = ("departments", without[0], "numbers")
    yield Problem("HW603", path, f"{message}: {names} {verb}", hint, "key")


def _rest(own: list[float | None]) -> float:
    """What is left of 1."""
    left = 1.0
    for weight in own:
        left -= weight or 0.0
    return float(f"{left:.6g}")
