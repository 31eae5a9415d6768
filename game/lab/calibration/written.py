"""Fitted values as data: the text of a `parameters.toml`, and the numbers of departments."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from game import places
from game.lab.calibration.found import Found
from game.lab.calibration.space import DIGITS, Free
from game.model.parameters import TEAM_PARAMETERS, Parameters

_LINE = re.compile(r"^(\w+) = ([\d._]+).*$", re.MULTILINE)


def parameters_text(found: Found) -> str:
    """The present file with the values that have moved in it, each with its standing."""
    text = (places.assets() / "parameters.toml").read_text(encoding="utf-8")
    fitted = {one.name: one for one in found.free}

    def line(match: re.Match[str]) -> str:
        name, value = match.group(1), float(match.group(2))
        one = fitted.get(name)
        new = value if one is None else _fitted(one, value, found.values)
        told = f"{name} = {new!r}  # {one.record.standing}" if one else ""
        return match.group() if new == value else told

    holding = found.holding(found=True)
    head = (
        f"# Written by `humans-wanted calibrate`: {found.evaluations} candidates tried, loss "
        f"{found.losses[1]:.4g} (before: {found.losses[0]:.4g}),\n# {holding} experiments hold.\n"
    )
    return head + _LINE.sub(line, text)


def _fitted(one: Free, value: float, values: Mapping[str, float]) -> float:
    """A department parameter is multiplied; any other has its new value."""
    new = values[one.name]
    return _times(value, new) if one.name in TEAM_PARAMETERS else new


def _times(value: float, factor: float) -> float:
    return value if factor == 1.0 else rounded(value * factor)


def rounded(value: float) -> float:
    """As many digits as a fit is worth."""
    return float(f"{value:.{DIGITS}g}")


def department_numbers(
    found: Found, parameters: Parameters, names: Sequence[str]
) -> dict[str, dict[str, float]]:
    """Each department's fitted numbers: a scenario that states them itself must be told."""
    shared = [one.name for one in found.free if one.name in TEAM_PARAMETERS]
    return {
        name: {one: _times(getattr(team, one), found.values[one]) for one in shared}
        for name, team in zip(names, parameters.teams, strict=True)
    }
