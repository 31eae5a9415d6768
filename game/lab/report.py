"""What `validate` prints: lines for people, one document for programs."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from game.lab.measure import Measure, Outcome

Row = dict[str, object]


def as_row(done: Outcome) -> Row:
    """``{id, experiment, target, value, verdict}``; `value` is an object of figures by name."""
    return {
        "id": done.experiment.number,
        "experiment": done.experiment.name,
        "target": done.target,
        "value": {one.what: figure(one.value) for one in done.measures},
        "verdict": done.verdict,
    }


def figure(value: float) -> float | None:
    """Six digits, which is more than lines show; a figure that is none has no JSON."""
    return float(f"{value:.6g}") if isfinite(value) else None


def as_lines(done: Outcome) -> list[str]:
    """The experiment and its verdict, then a line for every figure."""
    head = f"{done.experiment.number:>2}  {done.verdict:<5}  {done.experiment.name}"
    reported = done.experiment.reported
    if reported:
        head += f" (reported only: {reported})"
    return [head, *map(_line, done.measures)]


def _line(one: Measure) -> str:
    mark = " " if one.holds else "!"
    return f"    {mark} {one.what}: {one.value:.4g} (must be {one.bounds})"


def summary(done: Sequence[Outcome]) -> str:
    """The last line."""
    binding = [one for one in done if not one.experiment.reported]
    holding = sum(one.verdict == "holds" for one in binding)
    bad = [str(one.experiment.number) for one in binding if one.verdict == "fails"]
    line = f"{holding} of {len(binding)} hold"
    if bad:
        line += f"; fails: {', '.join(bad)}"
    return line
