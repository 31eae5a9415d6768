"""Parameters of the model that a scenario sets itself, and on what grounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from game.scenario.schema.base import Section, Words
from game.scenario.schema.limits import Limits

Ground = Literal["published", "calibrated", "assumption", "satire"]


@dataclass(frozen=True, kw_only=True)
class OverrideSection(Section):
    """A parameter's value here, and its standing; a bare number is an assumption."""

    _SHORT: ClassVar[str] = "value"

    value: float
    """Its value, in the parameter's own unit and range."""
    standing: Ground = "assumption"
    """What it rests on; shown to whoever asks why."""
    source: Annotated[str, Limits(max_length=400), Words(60)] = ""
    """Where it was published, or what it was fitted to; for an assumption, the reason."""
