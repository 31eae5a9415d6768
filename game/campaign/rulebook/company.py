"""Means of the whole company: the programme, the all-hands, the vendor, the reversal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Programme:
    """The quality programme."""

    months: int


@dataclass(frozen=True, slots=True)
class AllHands:
    """An honest meeting with everyone."""

    morale: float
    announced: float
    """Share of the announced fear that is left."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """A tier of the AI vendor."""

    name: str
    capability: float
    price: float


@dataclass(frozen=True, slots=True)
class ReversalParts:
    """What the reversal sets, and for how long."""

    ai_share_service: int
    ai_share_plan: int
    review: int
    headcount: float
    headcount_plan: float
    gig: int
    gig_months: int
    programme_months: int
    mandate_floor: float
    mandate_months: int
    early: int
