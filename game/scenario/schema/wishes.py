"""What its author wants of a scenario, and can have tried: corridors and tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.scenario.schema.base import Bare, Condition, Id, Section
from game.scenario.schema.limits import Limits

Corridor = Annotated[
    list[Annotated[float, Limits(ge=-1e9, le=1e9)]], Limits(min_length=2, max_length=2)
]
Decision = Annotated[
    str, Limits(pattern=r"^[1-9][0-9]?:[a-z][a-z0-9_.#-]*=[A-Za-z0-9_.:%-]+$", max_length=120)
]


@dataclass(frozen=True, kw_only=True)
class TargetSection(Section):
    """Corridors [from, to] for what one built-in strategy should come to, on average."""

    total: Corridor | None = None
    """Score, 0-100."""
    value: Corridor | None = None
    """Axis value, 0-100."""
    customers: Corridor | None = None
    """Axis customers, 0-100."""
    people: Corridor | None = None
    """Axis people, 0-100."""
    trust: Corridor | None = None
    """Axis trust, 0-100."""
    reversal_month: Corridor | None = None
    """Month in which it turns round, of the games in which it does."""
    reversed: Corridor | None = None
    """Share of games in which it turns round, 0-1."""
    dismissed: Corridor | None = None
    """Share of games in which the board dismisses it, 0-1."""
    first_year: Corridor | None = None
    """The first year's adjusted profit against holding still, ratio: above 1 it tempts."""


@dataclass(frozen=True, kw_only=True)
class CaseSection(Section):
    """A few decisions, and what must then hold."""

    id: Id
    """Its id, unique among the tests."""
    why: Bare = "It should."
    """What it is for."""
    seed: Annotated[str, Limits(pattern=r"^[A-Z0-9][A-Z0-9-]*$", max_length=32)] = "MOTH-4471"
    """The luck it is played on."""
    difficulty: Literal["easy", "normal", "hard"] = "normal"
    """How hard."""
    strategy: str = "hold"
    """The built-in strategy that decides whatever `decisions` do not."""
    decisions: Annotated[list[Decision], Limits(max_length=200)] = field(default_factory=list)
    """`7:support.ai_share=45`, `7:event-id#1=choice-id`: in which month, what."""
    months: Annotated[int, Limits(ge=1, le=96)] | None = None
    """Turns to play; to the curtain if left out."""
    holds: Annotated[list[Condition], Limits(max_length=20)] = field(default_factory=list)
    """Conditions that must hold then; at the curtain they may read what endings may."""
    ending: Id | None = None
    """The ending that must come; only without `months`."""
