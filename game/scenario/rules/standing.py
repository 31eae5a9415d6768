"""On what grounds a scenario sets a parameter of the model."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """What a scenario says of a value that it gives itself."""

    standing: Literal["published", "calibrated", "assumption", "satire"]
    source: str
    """In its author's words; may be empty."""
