"""Forecasts that were bought: what was believed when they were made, and the orders they assume.

Their figures are no part of the state: they follow from these records alone, see
`game.campaign.forecast`.
"""

from __future__ import annotations

from typing import Literal

from game.campaign.state.orders import Orders
from game.frozen import dataclass

ForecastKind = Literal["consultant", "operations"]


@dataclass(frozen=True, slots=True)
class TeamBelief:
    """A department as its row on the desk had it."""

    people: int
    gig: int
    alumni: int
    ai_share: int
    """Percent of the work routed to AI."""
    copilot_turns: int
    """Turns in which it has had copilots."""


@dataclass(frozen=True, slots=True)
class ForecastTaken:
    """A forecast as it was ordered: nothing in it that the desk did not show."""

    kind: ForecastKind
    month: int
    """The month in which it was made; its first figure is of the end of this month."""
    week: int
    """Weeks gone since the start."""
    orders: Orders
    teams: tuple[TeamBelief, ...]
    shown: tuple[float | None, ...]
    """The figures as believed, by the reporters' table."""
    looked: tuple[str, ...]
    """Ids of those that were known from a look."""
    claims: float
    """What was being claimed in public, 0-1: the input of the model's claims stock."""
