"""A scenario file as a whole, and the pool that others extend."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.scenario.schema.base import Bare, Id, Name, Section
from game.scenario.schema.company import (
    CompanySection,
    MarketSection,
    PaceSection,
    VendorSection,
)
from game.scenario.schema.departments import DepartmentSection, PersonSection
from game.scenario.schema.events import EventSection
from game.scenario.schema.limits import Limits
from game.scenario.schema.outcomes import ClaimSection, EndingSection
from game.scenario.schema.overrides import OverrideSection
from game.scenario.schema.teaching import TeachingSection
from game.scenario.schema.wishes import CaseSection, TargetSection


@dataclass(frozen=True, kw_only=True)
class _Sheet(Section):
    format: Literal[1]
    """Version of the format."""
    id: Id
    """The scenario's id; small letters, digits and hyphens."""
    extends: Annotated[list[str], Limits(max_length=4)] = field(default_factory=list)
    """Shipped ids or files beside this one, whose events, claims and endings are inherited."""
    remove: Annotated[list[str], Limits(max_length=1000)] = field(default_factory=list)
    """Ids of inherited things to drop."""
    events: Annotated[list[EventSection], Limits(max_length=5000)] = field(default_factory=list)
    """Letters and dilemmas."""
    claims: Annotated[list[ClaimSection], Limits(max_length=20)] = field(default_factory=list)
    """What the press can be told."""
    endings: Annotated[list[EndingSection], Limits(max_length=60)] = field(default_factory=list)
    """How a game can end; the last one without a condition."""


@dataclass(frozen=True, kw_only=True)
class PoolFile(_Sheet):
    """A pool: events, claims and endings for scenarios to extend."""

    pool: Literal[True]
    """That it is a pool and cannot be played."""
    title: Name = "Pool"
    """Its title."""
    pitch: Bare = "Shared."
    """What is in it."""


@dataclass(frozen=True, kw_only=True)
class ScenarioFile(_Sheet):
    """A scenario, with everything it inherits already in place."""

    pool: Literal[False] = False
    """Only true for pools."""
    title: Name
    """Shown in the list of scenarios."""
    pitch: Bare
    """One line that makes somebody want to play it."""
    arcs_drawn: Annotated[int, Limits(ge=0, le=20)] = 3
    """How many of the arcs a seed draws."""
    pace: PaceSection
    """How time is cut into turns."""
    company: CompanySection
    """Who it is about."""
    market: MarketSection
    """What the world outside does."""
    model: Annotated[dict[str, OverrideSection], Limits(max_length=200)] = field(
        default_factory=dict
    )
    """Company parameters of the model, by name: a number, or a table with its standing."""
    departments: Annotated[list[DepartmentSection], Limits(min_length=1, max_length=12)]
    """At least one."""
    people: Annotated[list[PersonSection], Limits(max_length=60)] = field(default_factory=list)
    """Named staff."""
    vendors: Annotated[list[VendorSection], Limits(max_length=3)] = field(default_factory=list)
    """The AI vendor's tiers, where they differ from the usual ones."""
    teaching: TeachingSection = field(default_factory=TeachingSection)
    """For whoever plays it with a class."""
    targets: Annotated[dict[Id, TargetSection], Limits(max_length=40)] = field(default_factory=dict)
    """By built-in strategy, the corridors wanted: `replace.reversal_month = [16, 26]`."""
    tests: Annotated[list[CaseSection], Limits(max_length=60)] = field(default_factory=list)
    """Decisions, and what must then hold."""

    @property
    def numbers(self) -> dict[str, float]:
        """The company parameters without their standing."""
        return {name: one.value for name, one in self.model.items()}
