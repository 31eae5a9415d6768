"""How a month's letters are drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InboxRules:
    """How a month's letters are drawn."""

    second_dilemma: float
    letters: int
    headlines: int
    touched: float
    touched_months: int
    archive: int
