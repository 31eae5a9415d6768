"""Means of the whole company: programme, all-hands, vendor, calls to former staff, reversal."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class OpeningOrders:
    """What is so when the player arrives."""

    review: int
    """Percent of AI output reviewed; `model.md`'s hold."""


@dataclass(frozen=True, slots=True)
class CashRules:
    """When finance warns."""

    warnings: tuple[float, float]
    """Months of losses that the cash still covers, at the first warning and at the second."""


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
class VendorTalk:
    """How the vendor speaks of its product."""

    gloss: float
    """Share of what AI gets wrong in a kind of work that the vendor does not see."""


@dataclass(frozen=True, slots=True)
class Switching:
    """What changing the vendor costs."""

    weeks: int
    """Of the AI bill."""
    least: float
    """$."""


@dataclass(frozen=True, slots=True)
class Callback:
    """How readily a named former colleague says yes."""

    guarantee: float
    """Factor on the chance under the promise of a human."""
    name_most: float
    """The employer's name counts up to this, relative to the start."""
    most: float
    """The chance is never above this."""


@dataclass(frozen=True, slots=True)
class Shift:
    """What some public words move: a stock at once, or a driver for some weeks."""

    target: str
    """As in a scenario's effects: ``brand``, ``all.morale``, ``acquisition`` …"""
    op: Literal["add", "multiply"]
    value: float
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class PublicWords:
    """What one way of saying it in public costs and gains."""

    focus: int
    """Points more than the reversal's price; negative: fewer."""
    mandate_months: int
    retracts: bool
    """Whether stale claims are taken back; otherwise they stand, and the press may check them."""
    alumni: float
    """Share of the former staff who still take the call."""
    caught_from: float
    """Share of the staff at the start laid off, from which it can be shown that it was you."""
    effects: tuple[Shift, ...] = ()
    caught: tuple[Shift, ...] = ()
    """What is moved besides, where it can be shown."""


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
    stale_months: int
    """Age of a claim that is taken back with all the rest; a fresh one still stands."""
    little: int
    """Percent of AI share up to which there is nothing to come back from."""
    early: int
    surge: float
    """Share of gig workers among those hired, from which the story is about them."""
    public: dict[str, PublicWords]
    """By the decision's value; the draft, `start`, moves nothing by itself."""
