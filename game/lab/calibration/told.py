"""What `calibrate` prints: one document for programs, lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from game.lab.calibration.found import Found, Row
from game.lab.calibration.space import Free
from game.lab.validation.printing import figure

Numbers = Mapping[str, Mapping[str, float]]


def as_document(found: Found, departments: Numbers) -> dict[str, object]:
    """``{evaluations, loss, parameters, departments, targets}``."""
    start, after = found.losses
    return {
        "evaluations": found.evaluations,
        "loss": {"start": figure(start), "found": figure(after)},
        "parameters": [_parameter(one, found) for one in found.free],
        "departments": departments,
        "targets": [_target(row) for row in found.rows],
    }


def _parameter(one: Free, found: Found) -> dict[str, object]:
    return {
        "name": one.name,
        "sector": one.record.sector,
        "standing": one.record.standing,
        "start": figure(found.start[one.name]),
        "value": figure(found.values[one.name]),
        "low": figure(one.low),
        "high": figure(one.high),
        "estimates": [asdict(estimate) for estimate in one.estimates],
    }


def _target(row: Row) -> dict[str, object]:
    return {
        "experiment": row.experiment,
        "target": f"{row.found.what}: {row.found.bounds}",
        "start": figure(row.start.value),
        "value": figure(row.found.value),
        "distance": figure(row.distance),
        "verdict": "holds" if row.found.holds else "fails",
    }


def as_lines(found: Found, departments: Numbers) -> Iterator[str]:
    """Targets, then parameters, then the sum of it."""
    for row in found.rows:
        mark = " " if row.found.holds else "!"
        told = f"{row.found.what}: {row.start.value:.4g} to {row.found.value:.4g}"
        yield f"{row.experiment:>2} {mark} {told} (must be {row.found.bounds})"
    yield ""
    for one in found.free:
        start, value = found.start[one.name], found.values[one.name]
        times = " times" if one.record.sector == "team" else ""
        told = ", ".join(f"{e.likely:g} ({e.low:g} to {e.high:g})" for e in one.estimates)
        basis = f"published {told}" if told else one.record.standing
        moved = "stays" if value == start else f"{start:.4g} to"
        yield f"{one.name}{times}: {moved} {value:.4g} ({basis})"
    for name, numbers in departments.items():
        yield f"{name}: " + ", ".join(f"{one} = {value:g}" for one, value in numbers.items())
    yield ""
    yield _sum(found)


def _sum(found: Found) -> str:
    before, after = found.losses
    many = len({row.experiment for row in found.rows})
    holding = (found.holding(found=False), found.holding(found=True))
    return (
        f"loss {before:.4g} to {after:.4g} with {found.evaluations} candidates tried; "
        f"of {many} experiments {holding[0]} held, {holding[1]} hold"
    )
