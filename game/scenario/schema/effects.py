"""What a letter or a choice does to the company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from game.scenario.schema.base import AnyId, Id, Section
from game.scenario.schema.limits import ByOp, Limits

Target = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=64)]
Weeks = Annotated[int, Limits(ge=0, le=260)]


@dataclass(frozen=True, kw_only=True)
class _Change(Section):
    target: Target
    """`brand`, `support.morale`, or `all.morale` for every department."""
    weeks: Weeks = 0
    """Weeks that a driver holds the change; 0 (at once) for stocks."""


@dataclass(frozen=True, kw_only=True)
class Add(_Change):
    """Adds to a stock, in the stock's own unit."""

    op: Literal["add"]
    """Add."""
    value: Annotated[float, Limits(ge=-10_000, le=10_000)]
    """What is added, in the stock's own unit: cash in $ millions."""


@dataclass(frozen=True, kw_only=True)
class Multiply(_Change):
    """Multiplies a stock once, or a driver for some weeks."""

    op: Literal["multiply"]
    """Multiply."""
    value: Annotated[float, Limits(ge=0, le=10)]
    """The factor."""


@dataclass(frozen=True, kw_only=True)
class Set(_Change):
    """Sets a stock."""

    op: Literal["set"]
    """Set."""
    value: Annotated[float, Limits(ge=-10_000, le=10_000)]
    """The new value."""


@dataclass(frozen=True, kw_only=True)
class Start(Section):
    """Makes another event due."""

    op: Literal["start"]
    """Start."""
    event: Id
    """The event's id."""
    months: Annotated[int, Limits(ge=0, le=60)] = 1
    """In how many months."""


@dataclass(frozen=True, kw_only=True)
class Stop(Section):
    """Keeps another event from ever coming up again."""

    op: Literal["stop"]
    """Stop."""
    event: Id
    """The event's id."""


@dataclass(frozen=True, kw_only=True)
class Say(Section):
    """Puts a claim into the ledger, as if it had been released to the press."""

    op: Literal["say"]
    """Say."""
    claim: AnyId
    """The claim's id."""
    boldness: Annotated[int, Limits(ge=1, le=3)] = 1
    """1 is what is believed, 3 the boldest."""


Effect = Annotated[Add | Multiply | Set | Start | Stop | Say, ByOp()]
Effects = Annotated[list[Effect], Limits(max_length=12)]
