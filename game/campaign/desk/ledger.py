"""An entry of the claims ledger."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """An entry of the claims ledger."""

    text: str
    month: int
    boldness: int
    knew: Literal["measured", "unmeasured", "against the sample"]
    state: Literal["open", "held", "mistaken", "knowing", "retracted"]
    release: str = ""
    """The whole release as it went out."""
