"""An entry of the claims ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """An entry of the claims ledger."""

    text: str
    month: int
    boldness: int
    knew: Literal["measured", "unmeasured", "against the sample"]
    state: Literal["open", "held", "mistaken", "knowing", "retracted"]
