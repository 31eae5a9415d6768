"""The company, its market, and how time is cut into turns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.scenario.schema.base import Line, Name, Paragraph, Section
from game.scenario.schema.limits import Limits


@dataclass(frozen=True, kw_only=True)
class PaceSection(Section):
    """How time is cut into turns."""

    turn: Literal["month", "quarter"] = "month"
    """How much time a turn takes."""
    length: Annotated[int, Limits(ge=1, le=96)]
    """Turns played; at most 96 months."""
    epilogue: Annotated[int, Limits(ge=0, le=60)] = 24
    """Months that run unattended afterwards."""
    focus: Annotated[int, Limits(ge=1, le=12)] = 4
    """Focus points a turn."""
    carry: Annotated[int, Limits(ge=0, le=12)] = 1
    """Unused focus points that may be kept."""


@dataclass(frozen=True, kw_only=True)
class VendorSection(Section):
    """A tier of the AI vendor, as this scenario has it."""

    id: Literal["basic", "standard", "frontier"]
    """Which of the three tiers; those left out stay as they are everywhere."""
    name: Name
    """What it is called."""
    capability: Annotated[float, Limits(ge=0.5, le=1.5)]
    """Multiplier on the AI's success; 1 is the standard tier."""
    price: Annotated[float, Limits(ge=0, le=10)]
    """Multiplier on the price of a task; 1 is the standard tier."""


@dataclass(frozen=True, kw_only=True)
class CompanySection(Section):
    """The company, and what the player is told before the first month."""

    name: Name
    """The company's name."""
    sector: Name
    """What it does, in a few words."""
    paper: Name
    """The newspaper that writes about it."""
    vendor: Name
    """Who sells it its AI."""
    briefing: Annotated[list[Paragraph], Limits(min_length=1, max_length=8)]
    """Paragraphs, up to 120 words each."""
    front: Annotated[list[Line], Limits(max_length=80)] = field(default_factory=list)
    """Short lines for the front page on dull days."""


Point = Annotated[list[Annotated[float, Limits(ge=0, le=1000)]], Limits(min_length=2, max_length=2)]
Curve = Annotated[list[Point], Limits(min_length=1, max_length=200)]


@dataclass(frozen=True, kw_only=True)
class MarketSection(Section):
    """What the world outside does; straight lines between the points."""

    hype: Curve
    """Points [week, 0-1]: what the market hopes of AI."""
    peers: Curve
    """Points [week, 0-1]: work that peers have automated, above the start."""
