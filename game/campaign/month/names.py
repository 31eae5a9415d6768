"""The order of all the values that a month's record keeps: the vocabulary, and a few more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from game.scenario.vocabulary import COMPANY, DEPARTMENT

EXTRA: dict[str, str] = {
    "churn_month": "customers lost a month, share",
    "customers_count": "customers, heads",
    "heads": "staff, heads",
    "adjusted_profit": "last month's profit before one-offs, $M",
    "revenue": "last month's revenue, $M",
    "perceived": "output a head as staff feel it, 1 = without tools",
    "actual": "output a head as it is, 1 = without tools",
    "silent": "AI answers that were wrong unnoticed or gave up, share of answers",
    "ai_heads": "AI successes in full-time people",
    "ai_heads_reported": "AI attempts in full-time people",
    "growth": "yearly growth of the customer base",
    "margin": "operating profit / revenue",
    "exits": "leavers who were worn out, share",
    "enterprise_value": "$M",
    "alumni": "former staff who might come back, heads",
}
"""Values kept beside the vocabulary's, for figures, claims and the curtain: name -> meaning."""


@dataclass(frozen=True)
class Names:
    """Positions of names in `MonthRecord.true` for a scenario's departments."""

    departments: tuple[str, ...]

    @cached_property
    def index(self) -> dict[str, int]:
        """``brand`` or ``support.quality`` to its place."""
        company = [*COMPANY, *EXTRA]
        teams = [f"{team}.{name}" for team in self.departments for name in DEPARTMENT]
        return {name: place for place, name in enumerate([*company, *teams])}
