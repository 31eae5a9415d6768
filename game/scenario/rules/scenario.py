"""The whole scenario: how it opens, its pace, and all its pieces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from game.frozen import dataclass
from game.scenario.rules.departments import Department, Person
from game.scenario.rules.events import Event
from game.scenario.rules.outcomes import ClaimKind, EndingRule
from game.scenario.rules.standing import Ground
from game.scenario.rules.wishes import Teaching, Vendor, Wishes


@dataclass(frozen=True, slots=True)
class Pace:
    """How time is cut into turns."""

    turn: Literal["month", "quarter"]
    length: int
    """Turns played."""
    epilogue: int
    """Months that run unattended afterwards."""
    focus: int
    carry: int


@dataclass(frozen=True, slots=True)
class Opening:
    """What the player is told before the first month."""

    company: str
    sector: str
    paper: str
    vendor: str
    briefing: tuple[str, ...]
    """Paragraphs."""
    front: tuple[str, ...]
    """Short lines for a headline's dull days, cosmetic."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything a campaign needs to play."""

    id: str
    title: str
    pitch: str
    opening: Opening
    pace: Pace
    departments: tuple[Department, ...]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    """The scenario's own first, then inherited ones, in file order."""
    arcs: tuple[str, ...]
    arcs_drawn: int
    """How many of the arcs a seed draws."""
    claims: tuple[ClaimKind, ...]
    endings: tuple[EndingRule, ...]
    model: Mapping[str, float]
    """Overrides of company parameters, by field name."""
    grounds: Mapping[str, Ground]
    """What each of these rests on."""
    hype: tuple[tuple[float, float], ...]
    """Points (week, 0-1), straight lines between."""
    peers: tuple[tuple[float, float], ...]
    """Points (week, share of work automated above the start)."""
    vendors: tuple[Vendor, ...]
    """Tiers that differ from the usual ones."""
    teaching: Teaching
    wishes: Wishes
    text: str
    """The resolved text: what a journal keeps."""
    hash: str
    """SHA-256 of `text`, hex."""
    file: str
