"""What a letter or a choice does to the company."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from game.scenario.schema.base import AnyId, Id, Section

Target = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=64)
]
Weeks = Annotated[int, Field(ge=0, le=260)]


class _Change(Section):
    target: Target
    """`brand`, `support.morale`, or `all.morale` for every department."""
    weeks: Weeks = 0
    """Weeks that a driver holds the change; 0 (at once) for stocks."""


class Add(_Change):
    """Adds to a stock, in the stock's own unit."""

    op: Literal["add"]
    """Add."""
    value: Annotated[float, Field(ge=-10_000, le=10_000)]
    """What is added."""


class Multiply(_Change):
    """Multiplies a stock once, or a driver for some weeks."""

    op: Literal["multiply"]
    """Multiply."""
    value: Annotated[float, Field(ge=0, le=10)]
    """The factor."""


class Set(_Change):
    """Sets a stock."""

    op: Literal["set"]
    """Set."""
    value: Annotated[float, Field(ge=-10_000, le=10_000)]
    """The new value."""


class Start(Section):
    """Makes another event due."""

    op: Literal["start"]
    """Start."""
    event: Id
    """The event's id."""
    months: Annotated[int, Field(ge=0, le=60)] = 1
    """In how many months."""


class Stop(Section):
    """Keeps another event from ever coming up again."""

    op: Literal["stop"]
    """Stop."""
    event: Id
    """The event's id."""


class Say(Section):
    """Puts a claim into the ledger, as if it had been released to the press."""

    op: Literal["say"]
    """Say."""
    claim: AnyId
    """The claim's id."""
    boldness: Annotated[int, Field(ge=1, le=3)] = 1
    """1 is what is believed, 3 the boldest."""


Effect = Annotated[Add | Multiply | Set | Start | Stop | Say, Field(discriminator="op")]
Effects = Annotated[list[Effect], Field(max_length=12)]
