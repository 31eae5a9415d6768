"""How a parameter is defined: a dataclass field that carries meaning, unit, range and standing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Literal, cast

from game.frozen import dataclass
from game.model.numbers import Num

Standing = Literal["published", "calibrated", "assumption", "satire"]
"""published: a source gives the form or the number · calibrated: fitted so that an experiment
holds · assumption: no source, hence the range · satire: the joke needs it."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A published estimate: its interval, and the value that it names most likely."""

    low: float
    likely: float
    high: float
    source: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """What is known about one parameter beside its value."""

    name: str
    """Flat and unique: how scenarios and `assets/parameters.toml` call it."""
    sector: str
    """``work``, ``people`` … or ``team``."""
    meaning: str
    unit: str
    low: float
    high: float
    standing: Standing
    source: str
    """A citation, a fact's id in `assets/facts.toml`, the experiment it was fitted to, or why."""
    estimates: tuple[Estimate, ...] = ()
    """Published estimates with an interval: what a calibration starts from and may not leave
    without a price."""


def parameter(
    meaning: str,
    unit: str,
    span: tuple[float, float],
    standing: Standing,
    source: str,
    estimates: tuple[Estimate, ...] = (),
) -> Num:
    """Define a parameter as a dataclass field without a default; `span` is its allowed range."""
    record: dict[str, object] = {
        "meaning": meaning,
        "unit": unit,
        "span": span,
        "standing": standing,
    }
    record["estimates"] = estimates
    return cast("Num", dataclasses.field(metadata={**record, "source": source}))


def records(sector: str, kind: type) -> tuple[Parameter, ...]:
    """The parameters that a dataclass defines, in order."""
    return tuple(_read(field.name, sector, field.metadata) for field in dataclasses.fields(kind))


def _read(name: str, sector: str, metadata: Mapping[str, object]) -> Parameter:
    low, high = cast("tuple[float, float]", metadata["span"])
    return Parameter(
        name=name,
        sector=sector,
        meaning=str(metadata["meaning"]),
        unit=str(metadata["unit"]),
        low=low,
        high=high,
        standing=cast("Standing", metadata["standing"]),
        source=str(metadata["source"]),
        estimates=cast("tuple[Estimate, ...]", metadata["estimates"]),
    )
