"""Parameters from plain mappings: the fitted values, then a scenario's overrides."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache

from game import places
from game.frozen import dataclass
from game.model.parameters.company import (
    COMPANY_PARAMETERS,
    SECTORS,
    TEAM_PARAMETERS,
    Parameters,
)
from game.model.parameters.record import Parameter, records
from game.model.parameters.team import TeamParameters


@dataclass(frozen=True, slots=True)
class Values:
    """Complete values by flat name."""

    company: Mapping[str, float]
    service: Mapping[str, float]
    """A department that customers talk to."""
    plan: Mapping[str, float]
    """A department that works to a plan."""


@lru_cache(maxsize=1)
def fitted() -> Values:
    """The values of ``assets/parameters.toml``.

    Raises:
        ValueError: a name is unknown or missing, or a value is out of its range.
    """
    with (places.assets() / "parameters.toml").open("rb") as file:
        document = tomllib.load(file)
    teams = document["team"]
    return Values(
        company=_complete(document["company"], COMPANY_PARAMETERS),
        service=_complete(teams["service"], TEAM_PARAMETERS),
        plan=_complete(teams["plan"], TEAM_PARAMETERS),
    )


def assemble(
    model: Mapping[str, float],
    departments: Sequence[Mapping[str, float]],
    values: Values | None = None,
) -> Parameters:
    """Parameters of a company from a scenario's overrides on top of `values` (or the fitted).

    A department whose overrides say ``contact > 0`` starts from the values of service, any other
    from those of planned work.

    Raises:
        ValueError: a name is unknown, a value is out of its range, or the departments' weights
            do not add up to 1.
    """
    base = values or fitted()
    company = {**base.company, **_known(model, COMPANY_PARAMETERS)}
    teams = tuple(_team(base, numbers) for numbers in departments)
    _check_weights(teams)
    sectors = {
        sector: kind(**{record.name: company[record.name] for record in records(sector, kind)})
        for sector, kind in SECTORS.items()
    }
    return Parameters(teams=teams, **sectors)


def _team(base: Values, numbers: Mapping[str, float]) -> TeamParameters:
    kind = base.service if numbers.get("contact", 0.0) > 0.0 else base.plan
    return TeamParameters(**{**kind, **_known(numbers, TEAM_PARAMETERS)})


def _complete(table: Mapping[str, float], known: Mapping[str, Parameter]) -> dict[str, float]:
    missing = [name for name in known if name not in table]
    if missing:
        raise ValueError(f"no value for parameter {missing[0]!r}")
    return _known(table, known)


def _known(table: Mapping[str, float], known: Mapping[str, Parameter]) -> dict[str, float]:
    return {name: _checked(name, value, known) for name, value in table.items()}


def _checked(name: str, value: float, known: Mapping[str, Parameter]) -> float:
    record = known.get(name)
    if record is None:
        near = get_close_matches(name, known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"unknown parameter {name!r}{hint}")
    if not record.low <= value <= record.high:
        raise ValueError(
            f"{name} = {value:g} is out of range: {record.low:g} to {record.high:g} {record.unit}"
        )
    return float(value)


def _check_weights(teams: Sequence[TeamParameters]) -> None:
    total = sum(team.weight for team in teams)
    if not 0.999 <= total <= 1.001:
        raise ValueError(f"the departments' `weight` must add up to 1, not {total:g}")
