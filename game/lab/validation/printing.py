"""What `validate` prints: lines for people, one document for programs."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from game.lab.validation.measure import Measure, Outcome

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
    head = f"{done.experiment.number:>2}  {done.word:<5}  {done.experiment.name}"
    if done.reported:
        head += f" (reported only: {done.reported})"
    return [head, *map(_line, done.measures)]


def _line(one: Measure) -> str:
    told = f"{one.what}: {one.value:.4g}"
    if one.waits:
        return f"    ~ {told} (not judged: {one.waits}; then it must be {one.bounds})"
    mark = " " if one.holds else "!"
    return f"    {mark} {told} (must be {one.bounds})"


def summary(done: Sequence[Outcome]) -> str:
    """The last line."""
    binding = [one for one in done if not one.reported]
    holding = sum(one.verdict == "holds" for one in binding)
    line = f"{holding} of {len(binding)} hold"
    bad = [str(one.experiment.number) for one in binding if one.verdict == "fails"]
    return f"{line}; fails: {', '.join(bad)}" if bad else line
